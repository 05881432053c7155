-- Written by hand: a new column can bring its own check, so the table need not be made anew.
ALTER TABLE `comments` ADD `likes` integer DEFAULT 0 NOT NULL CONSTRAINT "comments_likes_from_zero" CHECK("likes" >= 0);--> statement-breakpoint
CREATE TABLE `comment_likes` (
	`comment_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`comment_id`, `account_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comment_likes_account` ON `comment_likes` (`account_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `featured_comments` (
	`comment_id` integer PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	`featured_by` integer NOT NULL,
	`featured_at` integer NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`featured_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `featured_comments_story` ON `featured_comments` (`story_id`,`featured_at`);--> statement-breakpoint
DROP INDEX `comments_thread`;--> statement-breakpoint
CREATE INDEX `comments_thread` ON `comments` (`story_id`,`depth`,`number`,`state`);--> statement-breakpoint
CREATE INDEX `comments_most_liked` ON `comments` (`story_id`,`depth`,`likes` desc,`number`,`state`);--> statement-breakpoint
CREATE INDEX `comments_by_author` ON `comments` (`story_id`,`account_id`,`state`);
