CREATE TABLE `case_readers` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`comment_id` integer NOT NULL,
	`until` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_readers_comment` ON `case_readers` (`comment_id`);--> statement-breakpoint
CREATE TABLE `comment_words` (
	`comment_id` integer PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `moderation_records` ADD `comment_id` integer;--> statement-breakpoint
CREATE INDEX `moderation_records_comment` ON `moderation_records` (`comment_id`,`at`);
--> statement-breakpoint
-- The words of comments, folded and parted before they come here. What is changed is found by its old words no more, at once.
CREATE VIRTUAL TABLE `comment_search` USING fts5(text, content='comment_words', content_rowid='comment_id', tokenize='ascii', detail='none');
--> statement-breakpoint
CREATE TRIGGER `comment_words_insert` AFTER INSERT ON `comment_words`
BEGIN
	INSERT INTO `comment_search` (`rowid`, `text`) VALUES (NEW.`comment_id`, NEW.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `comment_words_delete` AFTER DELETE ON `comment_words`
BEGIN
	INSERT INTO `comment_search` (`comment_search`, `rowid`, `text`) VALUES ('delete', OLD.`comment_id`, OLD.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `comment_words_update` AFTER UPDATE OF `text` ON `comment_words`
BEGIN
	INSERT INTO `comment_search` (`comment_search`, `rowid`, `text`) VALUES ('delete', OLD.`comment_id`, OLD.`text`);
	INSERT INTO `comment_search` (`rowid`, `text`) VALUES (NEW.`comment_id`, NEW.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `comments_due_insert` AFTER INSERT ON `comments`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'comment', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `comments_due_update` AFTER UPDATE OF `text` ON `comments` WHEN NEW.`text` <> OLD.`text`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'comment', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
	DELETE FROM `comment_words` WHERE `comment_id` = NEW.`id`;
END;
--> statement-breakpoint
-- All that was there before.
INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'comment', `id` FROM `comments`;
