CREATE TABLE `note_mentions` (
	`note_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`seen_at` integer,
	PRIMARY KEY(`note_id`, `account_id`),
	FOREIGN KEY (`note_id`) REFERENCES `story_notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `note_mentions_account` ON `note_mentions` (`account_id`,`seen_at`,`note_id`);--> statement-breakpoint
CREATE TABLE `story_locks` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`page` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `story_locks_account` ON `story_locks` (`account_id`);--> statement-breakpoint
CREATE TABLE `story_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`thread_id` integer,
	`account_id` integer NOT NULL,
	`text` text NOT NULL,
	`quote` text DEFAULT '' NOT NULL,
	`before` text DEFAULT '' NOT NULL,
	`after` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`resolved_at` integer,
	`resolved_by` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `story_notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "story_notes_resolved" CHECK(("story_notes"."resolved_at" is null) = ("story_notes"."resolved_by" is null)),
	CONSTRAINT "story_notes_replies" CHECK("story_notes"."thread_id" is null or ("story_notes"."resolved_at" is null and "story_notes"."quote" = ''))
);
--> statement-breakpoint
CREATE INDEX `story_notes_story` ON `story_notes` (`story_id`,`id`);--> statement-breakpoint
CREATE INDEX `story_notes_thread` ON `story_notes` (`thread_id`);--> statement-breakpoint
CREATE INDEX `story_notes_account` ON `story_notes` (`account_id`);--> statement-breakpoint
ALTER TABLE `working_copies` ADD `saved_from` text DEFAULT '' NOT NULL;