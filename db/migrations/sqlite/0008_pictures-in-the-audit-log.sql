PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_audit_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`account_id` integer,
	`area` text NOT NULL,
	`act` text NOT NULL,
	`subject_id` integer,
	`subject` text NOT NULL,
	`path` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "audit_entries_area_known" CHECK("__new_audit_entries"."area" in ('stories', 'comments', 'accounts', 'works', 'pictures', 'settings'))
);
--> statement-breakpoint
INSERT INTO `__new_audit_entries`("id", "at", "account_id", "area", "act", "subject_id", "subject", "path", "before", "after") SELECT "id", "at", "account_id", "area", "act", "subject_id", "subject", "path", "before", "after" FROM `audit_entries`;--> statement-breakpoint
DROP TABLE `audit_entries`;--> statement-breakpoint
ALTER TABLE `__new_audit_entries` RENAME TO `audit_entries`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_area` ON `audit_entries` (`area`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_account` ON `audit_entries` (`account_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_account_area` ON `audit_entries` (`account_id`,`area`,`at`,`id`);--> statement-breakpoint
-- The table was made anew, and its triggers went with the old one.
CREATE TRIGGER `audit_entries_no_update` BEFORE UPDATE ON `audit_entries`
BEGIN
	SELECT RAISE(ABORT, 'The audit log is not changed.');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_delete` BEFORE DELETE ON `audit_entries`
BEGIN
	SELECT RAISE(ABORT, 'Nothing is removed from the audit log.');
END;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_replace` BEFORE INSERT ON `audit_entries`
WHEN EXISTS (SELECT 1 FROM `audit_entries` WHERE `id` = NEW.`id`)
BEGIN
	SELECT RAISE(ABORT, 'The audit log is not changed.');
END;
