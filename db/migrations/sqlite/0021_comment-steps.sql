CREATE TABLE `comment_appeals` (
	`comment_id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`appealed_at` integer NOT NULL,
	`settled_at` integer,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comment_appeals_waiting` ON `comment_appeals` (`settled_at`,`appealed_at`);--> statement-breakpoint
ALTER TABLE `house` ADD `approvals` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `house` ADD `links_max` integer;--> statement-breakpoint
ALTER TABLE `house` ADD `hold_comments` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `house` ADD `slow_seconds` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `house` ADD `banned_words` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `hold_comments` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `slow_seconds` integer DEFAULT 0 NOT NULL;