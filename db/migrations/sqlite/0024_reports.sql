CREATE TABLE `comment_reports` (
	`comment_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`weight` integer NOT NULL,
	`reported_at` integer NOT NULL,
	`outcome` text,
	`settled_at` integer,
	PRIMARY KEY(`comment_id`, `account_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "comment_reports_reason" CHECK("comment_reports"."reason" in ('person', 'spoiler', 'selling', 'privacy', 'repeat', 'other')),
	CONSTRAINT "comment_reports_outcome" CHECK("comment_reports"."outcome" in ('upheld', 'refused')),
	CONSTRAINT "comment_reports_weight" CHECK("comment_reports"."weight" between 1 and 100),
	CONSTRAINT "comment_reports_settled" CHECK(("comment_reports"."outcome" is null) = ("comment_reports"."settled_at" is null))
);
--> statement-breakpoint
CREATE INDEX `comment_reports_account` ON `comment_reports` (`account_id`,`reported_at`);--> statement-breakpoint
ALTER TABLE `comments` ADD `reported_at` integer;--> statement-breakpoint
CREATE INDEX `comments_story_state` ON `comments` (`story_id`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_account_state` ON `comments` (`account_id`,`state`,`created_at`);--> statement-breakpoint
CREATE INDEX `comments_reported` ON `comments` (`reported_at`) WHERE "comments"."reported_at" is not null;--> statement-breakpoint
CREATE INDEX `comments_removed` ON `comments` (`removed_at`) WHERE "comments"."removed_at" is not null;--> statement-breakpoint
ALTER TABLE `house` ADD `reports_to_hold` integer DEFAULT 3 NOT NULL;--> statement-breakpoint
CREATE INDEX `audit_entries_subject` ON `audit_entries` (`area`,`subject_id`,`id`);