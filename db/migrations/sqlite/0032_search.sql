CREATE TABLE `reader_entries` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`published_at` integer NOT NULL,
	`score` integer,
	`facets` text NOT NULL,
	`title` text NOT NULL,
	`names` text NOT NULL,
	`verdict` text NOT NULL,
	`tokens` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reader_entries_newest` ON `reader_entries` (`published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `reader_word_parts` (
	`part` text NOT NULL,
	`word_id` integer NOT NULL,
	PRIMARY KEY(`part`, `word_id`),
	FOREIGN KEY (`word_id`) REFERENCES `reader_words`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reader_word_parts_word` ON `reader_word_parts` (`word_id`);--> statement-breakpoint
CREATE TABLE `reader_words` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`word` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reader_words_word` ON `reader_words` (`word`);
--> statement-breakpoint
-- Stories stand in the index by the second of their publication and their number, so that it gives the newest first.
CREATE VIRTUAL TABLE `reader_search` USING fts5(tokens, content='', contentless_delete=1, tokenize="ascii tokenchars '=-'", detail='none');
--> statement-breakpoint
CREATE TRIGGER `reader_entries_insert` AFTER INSERT ON `reader_entries`
BEGIN
	INSERT INTO `reader_search` (`rowid`, `tokens`) VALUES (((NEW.`published_at` / 1000) << 30) | NEW.`story_id`, NEW.`tokens`);
END;
--> statement-breakpoint
CREATE TRIGGER `reader_entries_delete` AFTER DELETE ON `reader_entries`
BEGIN
	DELETE FROM `reader_search` WHERE `rowid` = (((OLD.`published_at` / 1000) << 30) | OLD.`story_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `reader_entries_update` AFTER UPDATE OF `published_at`, `tokens` ON `reader_entries`
BEGIN
	DELETE FROM `reader_search` WHERE `rowid` = (((OLD.`published_at` / 1000) << 30) | OLD.`story_id`);
	INSERT INTO `reader_search` (`rowid`, `tokens`) VALUES (((NEW.`published_at` / 1000) << 30) | NEW.`story_id`, NEW.`tokens`);
END;
--> statement-breakpoint
-- What of a published story is searched is due when it changes. Its words go at once when it, or its text, is no more.
CREATE TRIGGER `stories_published_insert` AFTER INSERT ON `stories`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = NEW.`id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `stories_published_update` AFTER UPDATE OF `status`, `kind`, `published_revision_id`, `section_id`, `work_id`, `score`, `published_at` ON `stories`
	WHEN NEW.`status` = 'published' OR OLD.`status` = 'published'
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', NEW.`id` WHERE true ON CONFLICT DO NOTHING;
	DELETE FROM `reader_entries` WHERE `story_id` = NEW.`id`
		AND (NEW.`status` <> 'published' OR NEW.`published_revision_id` IS NOT OLD.`published_revision_id`);
END;
--> statement-breakpoint
CREATE TRIGGER `story_bylines_published_insert` AFTER INSERT ON `story_bylines`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = NEW.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `story_bylines_published_update` AFTER UPDATE ON `story_bylines`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = NEW.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `story_bylines_published_delete` AFTER DELETE ON `story_bylines`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = OLD.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `story_tags_published_insert` AFTER INSERT ON `story_tags`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = NEW.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `story_tags_published_update` AFTER UPDATE ON `story_tags`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = NEW.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `story_tags_published_delete` AFTER DELETE ON `story_tags`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = OLD.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `story_genres_published_insert` AFTER INSERT ON `story_genres`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = NEW.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `story_genres_published_delete` AFTER DELETE ON `story_genres`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = OLD.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `list_entries_published_insert` AFTER INSERT ON `list_entries`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = NEW.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `list_entries_published_update` AFTER UPDATE ON `list_entries`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = NEW.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `list_entries_published_delete` AFTER DELETE ON `list_entries`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` = OLD.`story_id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `works_published` AFTER UPDATE OF `title`, `original_title` ON `works`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` IN (SELECT `id` FROM `stories` WHERE `work_id` = NEW.`id` UNION SELECT `story_id` FROM `list_entries` WHERE `work_id` = NEW.`id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `credits_published_insert` AFTER INSERT ON `credits`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` IN (SELECT `id` FROM `stories` WHERE `work_id` = NEW.`work_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `credits_published_delete` AFTER DELETE ON `credits`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` IN (SELECT `id` FROM `stories` WHERE `work_id` = OLD.`work_id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `credits_published_update` AFTER UPDATE ON `credits`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` IN (SELECT `id` FROM `stories` WHERE `work_id` IN (OLD.`work_id`, NEW.`work_id`)) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `people_published` AFTER UPDATE OF `name` ON `people`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` IN (SELECT `stories`.`id` FROM `credits` JOIN `stories` USING (`work_id`) WHERE `credits`.`person_id` = NEW.`id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_published` AFTER UPDATE OF `name`, `handle` ON `accounts`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` IN (SELECT `story_id` FROM `story_bylines` WHERE `account_id` = NEW.`id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `guests_published` AFTER UPDATE OF `name`, `handle` ON `guests`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` IN (SELECT `story_id` FROM `story_bylines` WHERE `guest_id` = NEW.`id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `tags_published` AFTER UPDATE OF `name` ON `tags`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `id` IN (SELECT `story_id` FROM `story_tags` WHERE `tag_id` = NEW.`id`) ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `sections_published` AFTER UPDATE OF `name`, `slug` ON `sections`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND `section_id` = NEW.`id` ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
-- Words end in another way, and years in another moment.
CREATE TRIGGER `publication_published` AFTER UPDATE OF `locale`, `time_zone` ON `publication`
	WHEN NEW.`locale` <> OLD.`locale` OR NEW.`time_zone` <> OLD.`time_zone`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories`
		WHERE +`status` = 'published' AND true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
-- All that was there before.
INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'published', `id` FROM `stories` WHERE `status` = 'published';
