CREATE TABLE `mutes` (
	`by` integer NOT NULL,
	`who` integer NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`by`, `who`),
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`who`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mutes_others" CHECK("mutes"."by" <> "mutes"."who")
);
--> statement-breakpoint
CREATE INDEX `mutes_who` ON `mutes` (`who`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_mail_times` (
	`account_id` integer NOT NULL,
	`kind` text NOT NULL,
	`time` text NOT NULL,
	PRIMARY KEY(`account_id`, `kind`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_times_kind" CHECK("__new_mail_times"."kind" in ('staff', 'reply', 'mention', 'featured', 'decision', 'follow')),
	CONSTRAINT "mail_times_time" CHECK("__new_mail_times"."time" in ('at-once', 'daily', 'off'))
);
--> statement-breakpoint
INSERT INTO `__new_mail_times`("account_id", "kind", "time") SELECT "account_id", "kind", "time" FROM `mail_times`;--> statement-breakpoint
DROP TABLE `mail_times`;--> statement-breakpoint
ALTER TABLE `__new_mail_times` RENAME TO `mail_times`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_notifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` integer NOT NULL,
	`kind` text NOT NULL,
	`comment_id` integer NOT NULL,
	`decision` text,
	`created_at` integer NOT NULL,
	`seen_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "notifications_kind" CHECK("__new_notifications"."kind" in ('staff', 'reply', 'mention', 'featured', 'decision', 'follow')),
	CONSTRAINT "notifications_decision_known" CHECK("__new_notifications"."decision" in ('approved', 'removed', 'restored', 'declined')),
	CONSTRAINT "notifications_decided" CHECK(("__new_notifications"."kind" = 'decision') = ("__new_notifications"."decision" is not null))
);
--> statement-breakpoint
INSERT INTO `__new_notifications`("id", "account_id", "kind", "comment_id", "decision", "created_at", "seen_at", "mailed_at") SELECT "id", "account_id", "kind", "comment_id", "decision", "created_at", "seen_at", "mailed_at" FROM `notifications`;--> statement-breakpoint
DROP TABLE `notifications`;--> statement-breakpoint
ALTER TABLE `__new_notifications` RENAME TO `notifications`;--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_once` ON `notifications` (`account_id`,`comment_id`);--> statement-breakpoint
CREATE INDEX `notifications_list` ON `notifications` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_unseen` ON `notifications` (`account_id`,`seen_at`,`created_at`);--> statement-breakpoint
CREATE INDEX `notifications_comment` ON `notifications` (`comment_id`);