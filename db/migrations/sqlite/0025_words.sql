-- Written by hand: a new column can bring its own check, so no table need be made anew.
CREATE TABLE `comment_likeness` (
	`comment_id` integer PRIMARY KEY NOT NULL,
	`sure` integer NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "comment_likeness_sure" CHECK("comment_likeness"."sure" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE `comments` ADD `spoils_season` integer CONSTRAINT "comments_spoils_season" CHECK("spoils_season" is null or "spoils" and "spoils_season" between 0 and 9999);--> statement-breakpoint
ALTER TABLE `comments` ADD `spoils_episode` integer CONSTRAINT "comments_spoils_episode" CHECK("spoils_episode" is null or "spoils_season" is not null and "spoils_episode" between 0 and 9999);--> statement-breakpoint
ALTER TABLE `kept_comments` ADD `spoils_season` integer CONSTRAINT "kept_comments_spoils_season" CHECK("spoils_season" is null or "spoils" and "spoils_season" between 0 and 9999);--> statement-breakpoint
ALTER TABLE `kept_comments` ADD `spoils_episode` integer CONSTRAINT "kept_comments_spoils_episode" CHECK("spoils_episode" is null or "spoils_season" is not null and "spoils_episode" between 0 and 9999);--> statement-breakpoint
ALTER TABLE `house` ADD `spam_sure` integer DEFAULT 90 CONSTRAINT "house_spam_sure" CHECK("spam_sure" between 50 and 99);

--> statement-breakpoint
DELETE FROM `outbox` WHERE `id` NOT IN (SELECT max(`id`) FROM `outbox` GROUP BY coalesce(`notification_id`, -`id`));--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_notification` ON `outbox` (`notification_id`);