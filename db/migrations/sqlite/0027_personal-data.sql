CREATE TABLE `data_downloads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`asked_at` integer NOT NULL,
	`due_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`file` text NOT NULL,
	`bytes` integer DEFAULT 0 NOT NULL,
	`ready_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "data_downloads_attempts" CHECK("data_downloads"."attempts" >= 0),
	CONSTRAINT "data_downloads_done" CHECK("data_downloads"."ready_at" is null or "data_downloads"."due_at" is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `data_downloads_file` ON `data_downloads` (`file`);--> statement-breakpoint
CREATE INDEX `data_downloads_account` ON `data_downloads` (`account_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `data_downloads_due` ON `data_downloads` (`due_at`);--> statement-breakpoint
CREATE INDEX `data_downloads_age` ON `data_downloads` (`asked_at`);--> statement-breakpoint
CREATE TABLE `departures` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`asked_at` integer NOT NULL,
	`words` text NOT NULL,
	`byline` text NOT NULL,
	`stay_hash` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "departures_words" CHECK("departures"."words" in ('kept', 'removed')),
	CONSTRAINT "departures_byline" CHECK("departures"."byline" in ('kept', 'removed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `departures_stay` ON `departures` (`stay_hash`);--> statement-breakpoint
CREATE TABLE `email_changes` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `email_changes_token` ON `email_changes` (`token_hash`);--> statement-breakpoint
CREATE INDEX `email_changes_expiry` ON `email_changes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `retired_handles` (
	`handle_hash` text PRIMARY KEY NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `retired_handles_until` ON `retired_handles` (`until`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `leaves_at` integer;--> statement-breakpoint
ALTER TABLE `accounts` ADD `erased_at` integer;--> statement-breakpoint
CREATE INDEX `accounts_leaving` ON `accounts` (`leaves_at`);--> statement-breakpoint
CREATE INDEX `notifications_age` ON `notifications` (`created_at`);--> statement-breakpoint
-- Written by hand. One change of the log is let through: where an entry is about somebody who left, what it calls them goes.
DROP TRIGGER `audit_entries_no_update`;
--> statement-breakpoint
CREATE TRIGGER `audit_entries_no_update` BEFORE UPDATE ON `audit_entries`
WHEN NOT (
	NEW.`id` = OLD.`id` AND NEW.`at` = OLD.`at` AND NEW.`account_id` IS OLD.`account_id` AND NEW.`area` = OLD.`area`
	AND NEW.`act` = OLD.`act` AND NEW.`subject_id` IS OLD.`subject_id` AND NEW.`path` = OLD.`path`
	AND OLD.`area` = 'accounts' AND NEW.`subject` = 'Somebody who left'
	AND (NEW.`before` = OLD.`before` OR NEW.`before` = '{}') AND (NEW.`after` = OLD.`after` OR NEW.`after` = '{}')
	AND (
		(OLD.`act` NOT LIKE 'guest-%' AND EXISTS (SELECT 1 FROM `accounts` WHERE `id` = OLD.`subject_id` AND `erased_at` IS NOT NULL))
		OR (OLD.`act` LIKE 'guest-%' AND EXISTS (
			SELECT 1 FROM `guests` JOIN `accounts` ON `accounts`.`id` = `guests`.`merged_into_id`
			WHERE `guests`.`id` = OLD.`subject_id` AND `accounts`.`erased_at` IS NOT NULL))
		OR (OLD.`subject_id` IS NULL AND OLD.`subject` LIKE '%@%' AND NOT EXISTS (SELECT 1 FROM `accounts` WHERE `email` = OLD.`subject`))
	)
)
BEGIN
	SELECT RAISE(ABORT, 'The audit log is not changed.');
END;
