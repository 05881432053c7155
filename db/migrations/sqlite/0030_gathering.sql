CREATE TABLE `former_tags` (
	`slug` text PRIMARY KEY NOT NULL,
	`tag_id` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_tags_tag` ON `former_tags` (`tag_id`);--> statement-breakpoint
CREATE TABLE `genres` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `genres_slug` ON `genres` (`slug`);--> statement-breakpoint
CREATE TABLE `story_genres` (
	`story_id` integer NOT NULL,
	`genre_id` integer NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `genre_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`genre_id`) REFERENCES `genres`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_genres_newest` ON `story_genres` (`genre_id`,`published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `story_mentions` (
	`story_id` integer NOT NULL,
	`work_id` integer NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `work_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `story_mentions_newest` ON `story_mentions` (`work_id`,`published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `work_genres` (
	`work_id` integer NOT NULL,
	`genre_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`work_id`, `genre_id`),
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`genre_id`) REFERENCES `genres`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `work_genres_genre` ON `work_genres` (`genre_id`,`work_id`);--> statement-breakpoint
ALTER TABLE `stories` ADD `work_year` integer;--> statement-breakpoint
CREATE INDEX `stories_year` ON `stories` (`status`,`work_year`,`published_at`,`id`);--> statement-breakpoint
ALTER TABLE `story_tags` ADD `published_at` integer;--> statement-breakpoint
CREATE INDEX `story_tags_newest` ON `story_tags` (`tag_id`,`published_at`,`story_id`);--> statement-breakpoint
-- What is out already is gathered from the start; genres come with the works, mentions with the next publication.
UPDATE `stories` SET `work_year` = (SELECT `year` FROM `works` WHERE `works`.`id` = `stories`.`work_id`) WHERE `work_id` IS NOT NULL;--> statement-breakpoint
UPDATE `story_tags` SET `published_at` = (SELECT `published_at` FROM `stories` WHERE `stories`.`id` = `story_tags`.`story_id` AND `stories`.`status` = 'published');
