CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`before_id` integer NOT NULL,
	`after_id` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`comparable` integer NOT NULL,
	`score_before` integer,
	`score_after` integer,
	`score_reason` text DEFAULT '' NOT NULL,
	`made_by` integer NOT NULL,
	`made_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`before_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`after_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "corrections_kind" CHECK("corrections"."kind" in ('silent', 'correction', 'clarification', 'update')),
	CONSTRAINT "corrections_said" CHECK(("corrections"."kind" = 'silent') = ("corrections"."text" = '')),
	CONSTRAINT "corrections_seen" CHECK("corrections"."kind" <> 'silent' or "corrections"."score_reason" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `corrections_after` ON `corrections` (`after_id`);--> statement-breakpoint
CREATE INDEX `corrections_before` ON `corrections` (`before_id`);--> statement-breakpoint
CREATE INDEX `corrections_story` ON `corrections` (`story_id`,`made_at`,`id`);--> statement-breakpoint
CREATE INDEX `corrections_newest` ON `corrections` (`made_at`,`id`);--> statement-breakpoint
CREATE TABLE `preview_links` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`story_id` integer NOT NULL,
	`revision_id` integer,
	`note` text DEFAULT '' NOT NULL,
	`created_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "preview_links_time" CHECK("preview_links"."expires_at" > "preview_links"."created_at")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_links_hash` ON `preview_links` (`hash`);--> statement-breakpoint
CREATE INDEX `preview_links_story` ON `preview_links` (`story_id`,`id`);--> statement-breakpoint
ALTER TABLE `revisions` ADD `note` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` ADD `words_added` integer;--> statement-breakpoint
ALTER TABLE `revisions` ADD `words_taken` integer;--> statement-breakpoint
ALTER TABLE `revisions` ADD `disclosed` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `working_copies` ADD `disclosed` text DEFAULT '' NOT NULL;