CREATE TABLE `account_measures` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`measure` text NOT NULL,
	`reason` text NOT NULL,
	`until` integer,
	`taken_by` integer,
	`taken_at` integer NOT NULL,
	`lifted_at` integer,
	`read_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`taken_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "account_measures_known" CHECK("account_measures"."measure" in ('warning', 'suspension', 'ban')),
	CONSTRAINT "account_measures_until" CHECK(("account_measures"."until" is not null) = ("account_measures"."measure" = 'suspension'))
);
--> statement-breakpoint
CREATE INDEX `account_measures_account` ON `account_measures` (`account_id`,`taken_at`);--> statement-breakpoint
CREATE INDEX `account_measures_at` ON `account_measures` (`taken_at`,`measure`);--> statement-breakpoint
CREATE INDEX `account_measures_taken_by` ON `account_measures` (`taken_by`);--> statement-breakpoint
CREATE TABLE `account_notes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`text` text NOT NULL,
	`written_by` integer NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `account_notes_account` ON `account_notes` (`account_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `account_notes_written_by` ON `account_notes` (`written_by`);--> statement-breakpoint
CREATE TABLE `moderation_records` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`act` text NOT NULL,
	`rule` text,
	`waited_seconds` integer,
	`appealed` integer DEFAULT false NOT NULL,
	CONSTRAINT "moderation_records_act" CHECK("moderation_records"."act" in ('removed', 'approved', 'restored', 'covered', 'declined')),
	CONSTRAINT "moderation_records_rule" CHECK("moderation_records"."rule" in ('person', 'spoiler', 'selling', 'privacy', 'repeat', 'other'))
);
--> statement-breakpoint
CREATE INDEX `moderation_records_at` ON `moderation_records` (`at`,`act`,`rule`,`appealed`,`waited_seconds`);--> statement-breakpoint
CREATE TABLE `rule_texts` (
	`rule` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`sentence` text NOT NULL,
	CONSTRAINT "rule_texts_known" CHECK("rule_texts"."rule" in ('person', 'spoiler', 'selling', 'privacy', 'repeat'))
);
--> statement-breakpoint
CREATE TABLE `sweeps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`swept_by` integer NOT NULL,
	`swept_at` integer NOT NULL,
	`undone_by` integer,
	`undone_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`swept_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undone_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sweeps_rule" CHECK("sweeps"."rule" in ('person', 'spoiler', 'selling', 'privacy', 'repeat', 'other'))
);
--> statement-breakpoint
CREATE INDEX `sweeps_account` ON `sweeps` (`account_id`,`swept_at`);--> statement-breakpoint
CREATE INDEX `sweeps_swept_by` ON `sweeps` (`swept_by`);--> statement-breakpoint
CREATE INDEX `sweeps_undone_by` ON `sweeps` (`undone_by`);--> statement-breakpoint
CREATE TABLE `swept_comments` (
	`sweep_id` integer NOT NULL,
	`comment_id` integer NOT NULL,
	`state` text NOT NULL,
	`state_reason` text NOT NULL,
	PRIMARY KEY(`sweep_id`, `comment_id`),
	FOREIGN KEY (`sweep_id`) REFERENCES `sweeps`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "swept_comments_state" CHECK("swept_comments"."state" in ('visible', 'held', 'removed'))
);
--> statement-breakpoint
CREATE INDEX `swept_comments_comment` ON `swept_comments` (`comment_id`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `suspended_until` integer;--> statement-breakpoint
CREATE INDEX `accounts_suspended` ON `accounts` (`suspended_until`);--> statement-breakpoint
-- Written by hand: a new column can bring its own checks, so the table need not be made anew.
ALTER TABLE `comments` ADD `removed_under` text CONSTRAINT "comments_removed_under" CHECK("removed_under" in ('person', 'spoiler', 'selling', 'privacy', 'repeat', 'other')) CONSTRAINT "comments_removed_under_when_removed" CHECK("removed_under" is null or "state" = 'removed');
