CREATE TABLE `saved_stories` (
	`account_id` integer NOT NULL,
	`story_id` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `story_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_stories_newest` ON `saved_stories` (`account_id`,`saved_at`,`story_id`);--> statement-breakpoint
CREATE INDEX `saved_stories_story` ON `saved_stories` (`story_id`);