-- Names stand behind the text in its row; here they are looked through without it.
CREATE INDEX `working_copies_bylines` ON `working_copies` (`bylines`);
--> statement-breakpoint
-- A story is found by the names that it stands under for readers, and by those that its text names now.
CREATE TRIGGER `accounts_due_named` AFTER UPDATE OF `name` ON `accounts`
BEGIN
	INSERT INTO `search_due` (`kind`, `subject_id`) SELECT 'story', `story_id` FROM `working_copies`
		WHERE EXISTS (SELECT 1 FROM json_each(`working_copies`.`bylines`) WHERE `value` ->> 'by' = 'account' AND `value` ->> 'id' = NEW.`id`)
		ON CONFLICT DO NOTHING;
END;
