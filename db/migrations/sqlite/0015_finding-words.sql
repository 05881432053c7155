-- The words of everything that the desk finds. They are folded and parted before they come here, so nothing is read into them.
CREATE VIRTUAL TABLE `search_words` USING fts5(text, content='search_entries', content_rowid='id', tokenize='ascii', detail='none');
--> statement-breakpoint
CREATE TRIGGER `search_entries_insert` AFTER INSERT ON `search_entries`
BEGIN
	INSERT INTO `search_words` (`rowid`, `text`) VALUES (NEW.`id`, NEW.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entries_delete` AFTER DELETE ON `search_entries`
BEGIN
	INSERT INTO `search_words` (`search_words`, `rowid`, `text`) VALUES ('delete', OLD.`id`, OLD.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entries_update` AFTER UPDATE OF `text` ON `search_entries`
BEGIN
	INSERT INTO `search_words` (`search_words`, `rowid`, `text`) VALUES ('delete', OLD.`id`, OLD.`text`);
	INSERT INTO `search_words` (`rowid`, `text`) VALUES (NEW.`id`, NEW.`text`);
END;
--> statement-breakpoint
-- What changes is due. Whoever writes has not to think of it.
CREATE TRIGGER `stories_due_insert` AFTER INSERT ON `stories`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `stories_due_update` AFTER UPDATE OF `author_id`, `published_revision_id` ON `stories`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `stories_due_delete` AFTER DELETE ON `stories`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', OLD.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `working_copies_due_insert` AFTER INSERT ON `working_copies`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', NEW.`story_id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `working_copies_due_update` AFTER UPDATE OF `headline`, `verdict`, `tags`, `edition`, `disclosure`, `body`, `entries` ON `working_copies`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', NEW.`story_id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `working_copies_due_delete` AFTER DELETE ON `working_copies`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', OLD.`story_id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `works_due_insert` AFTER INSERT ON `works`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'work', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `works_due_update` AFTER UPDATE OF `title`, `original_title`, `year` ON `works`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'work', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `works_due_delete` AFTER DELETE ON `works`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'work', OLD.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `credits_due_insert` AFTER INSERT ON `credits`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'work', NEW.`work_id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `credits_due_update` AFTER UPDATE ON `credits`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'work', OLD.`work_id`
		WHERE true ON CONFLICT DO NOTHING;
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'work', NEW.`work_id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `credits_due_delete` AFTER DELETE ON `credits`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'work', OLD.`work_id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `people_due_insert` AFTER INSERT ON `people`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'person', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `people_due_update` AFTER UPDATE OF `name` ON `people`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'person', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `people_due_delete` AFTER DELETE ON `people`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'person', OLD.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `people_due_works` AFTER UPDATE OF `name` ON `people`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'work', `work_id` FROM `credits` WHERE `person_id` = NEW.`id` AND true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `media_due_insert` AFTER INSERT ON `media`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'picture', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `media_due_update` AFTER UPDATE OF `name`, `alt`, `caption`, `credit` ON `media`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'picture', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `media_due_delete` AFTER DELETE ON `media`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'picture', OLD.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `tags_due_insert` AFTER INSERT ON `tags`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'tag', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `tags_due_update` AFTER UPDATE OF `name` ON `tags`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'tag', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `tags_due_delete` AFTER DELETE ON `tags`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'tag', OLD.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_due_insert` AFTER INSERT ON `accounts`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'account', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_due_update` AFTER UPDATE OF `name`, `email`, `handle`, `social_handle` ON `accounts`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'account', NEW.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_due_delete` AFTER DELETE ON `accounts`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'account', OLD.`id`
		WHERE true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
CREATE TRIGGER `accounts_due_stories` AFTER UPDATE OF `name` ON `accounts`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT DISTINCT 'story', `id` FROM `stories` WHERE `author_id` = NEW.`id` AND true ON CONFLICT DO NOTHING;
END;
--> statement-breakpoint
-- All that was there before.
INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'story', `id` FROM `stories`;
--> statement-breakpoint
INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'work', `id` FROM `works`;
--> statement-breakpoint
INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'person', `id` FROM `people`;
--> statement-breakpoint
INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'picture', `id` FROM `media`;
--> statement-breakpoint
INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'tag', `id` FROM `tags`;
--> statement-breakpoint
INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'account', `id` FROM `accounts`;
