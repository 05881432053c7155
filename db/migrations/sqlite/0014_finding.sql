CREATE TABLE `bulk_runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`act` text NOT NULL,
	`detail` text NOT NULL,
	`undoes` integer,
	`at` integer NOT NULL,
	`lines` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bulk_runs_act" CHECK("bulk_runs"."act" in ('withdraw', 'section', 'tag', 'untag'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bulk_runs_undoes` ON `bulk_runs` (`undoes`);--> statement-breakpoint
CREATE INDEX `bulk_runs_account` ON `bulk_runs` (`account_id`,`id`);--> statement-breakpoint
CREATE TABLE `search_due` (
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	PRIMARY KEY(`kind`, `subject_id`)
);
--> statement-breakpoint
CREATE TABLE `search_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT "search_entries_kind" CHECK("search_entries"."kind" in ('story', 'work', 'person', 'picture', 'tag', 'account'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_subject` ON `search_entries` (`kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `invitations_expiry` ON `invitations` (`expires_at`,`id`);--> statement-breakpoint
CREATE INDEX `media_bytes` ON `media` (`bytes`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_discussed` ON `stories` (`visible_comments`,`id`);