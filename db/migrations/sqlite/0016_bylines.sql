CREATE TABLE `former_handles` (
	`handle` text PRIMARY KEY NOT NULL,
	`guest_id` integer NOT NULL,
	FOREIGN KEY (`guest_id`) REFERENCES `guests`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_handles_guest` ON `former_handles` (`guest_id`);--> statement-breakpoint
CREATE TABLE `guest_uses` (
	`story_id` integer NOT NULL,
	`guest_id` integer NOT NULL,
	`kept` integer NOT NULL,
	PRIMARY KEY(`story_id`, `kept`, `guest_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`guest_id`) REFERENCES `guests`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `guest_uses_guest` ON `guest_uses` (`guest_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `guests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`name_folded` text NOT NULL,
	`handle` text NOT NULL,
	`social_handle` text DEFAULT '' NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`picture_id` integer,
	`merged_into_id` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`picture_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guests_handle` ON `guests` (`handle`);--> statement-breakpoint
CREATE INDEX `guests_name` ON `guests` (`merged_into_id`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `guests_picture` ON `guests` (`picture_id`);--> statement-breakpoint
CREATE TABLE `story_bylines` (
	`story_id` integer NOT NULL,
	`position` integer NOT NULL,
	`account_id` integer,
	`guest_id` integer,
	`kind` text NOT NULL,
	`score` integer,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`guest_id`) REFERENCES `guests`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "story_bylines_kind_known" CHECK("story_bylines"."kind" in ('review', 'feature', 'news', 'list')),
	CONSTRAINT "story_bylines_position" CHECK("story_bylines"."position" >= 1),
	CONSTRAINT "story_bylines_one_name" CHECK(("story_bylines"."account_id" is null) <> ("story_bylines"."guest_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_bylines_account_once` ON `story_bylines` (`story_id`,`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `story_bylines_guest_once` ON `story_bylines` (`story_id`,`guest_id`);--> statement-breakpoint
CREATE INDEX `story_bylines_account` ON `story_bylines` (`account_id`,`published_at`,`story_id`,`kind`);--> statement-breakpoint
CREATE INDEX `story_bylines_guest` ON `story_bylines` (`guest_id`,`published_at`,`story_id`,`kind`);--> statement-breakpoint
CREATE INDEX `story_bylines_account_kind` ON `story_bylines` (`account_id`,`kind`,`score`);--> statement-breakpoint
CREATE INDEX `story_bylines_guest_kind` ON `story_bylines` (`guest_id`,`kind`,`score`);--> statement-breakpoint
DROP INDEX `stories_author`;--> statement-breakpoint
DROP INDEX `stories_author_kind`;--> statement-breakpoint
DROP INDEX `stories_author_argued`;--> statement-breakpoint
ALTER TABLE `revisions` ADD `bylines` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `working_copies` ADD `bylines` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
-- Every story stands under the name of whoever began it, as it did before there were bylines.
UPDATE `revisions` SET `bylines` = (SELECT json_array(json_object('by', 'account', 'id', `stories`.`author_id`)) FROM `stories` WHERE `stories`.`id` = `revisions`.`story_id`);--> statement-breakpoint
UPDATE `working_copies` SET `bylines` = (SELECT json_array(json_object('by', 'account', 'id', `stories`.`author_id`)) FROM `stories` WHERE `stories`.`id` = `working_copies`.`story_id`);--> statement-breakpoint
INSERT INTO `story_bylines` (`story_id`, `position`, `account_id`, `kind`, `score`, `published_at`) SELECT `id`, 1, `author_id`, `kind`, `score`, `published_at` FROM `stories` WHERE `status` = 'published';
--> statement-breakpoint
-- A story is found by the names that it stands under, too.
DROP TRIGGER `working_copies_due_update`;
--> statement-breakpoint
CREATE TRIGGER `working_copies_due_update` AFTER UPDATE OF `headline`, `verdict`, `tags`, `edition`, `disclosure`, `bylines`, `body`, `entries` ON `working_copies`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', NEW.`story_id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_due_signed` AFTER UPDATE OF `name` ON `accounts`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', `story_id` FROM `story_bylines` WHERE `account_id` = NEW.`id` AND true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `guests_due_signed` AFTER UPDATE OF `name` ON `guests`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', `story_id` FROM `guest_uses` WHERE `guest_id` = NEW.`id` AND true ON CONFLICT DO NOTHING;
END;
