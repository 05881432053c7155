ALTER TABLE `house` ADD `approvals` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `house` ADD `links_max` integer;--> statement-breakpoint
ALTER TABLE `house` ADD `hold_comments` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `house` ADD `slow_seconds` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `house` ADD `banned_words` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `hold_comments` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `stories` ADD `slow_seconds` integer DEFAULT 0 NOT NULL;