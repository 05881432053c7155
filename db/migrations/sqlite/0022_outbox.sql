CREATE TABLE `mail_times` (
	`account_id` integer NOT NULL,
	`kind` text NOT NULL,
	`time` text NOT NULL,
	PRIMARY KEY(`account_id`, `kind`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_times_kind" CHECK("mail_times"."kind" in ('staff', 'reply', 'mention', 'decision', 'follow')),
	CONSTRAINT "mail_times_time" CHECK("mail_times"."time" in ('at-once', 'daily', 'off'))
);
--> statement-breakpoint
CREATE TABLE `notifications` (
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
	CONSTRAINT "notifications_kind" CHECK("notifications"."kind" in ('staff', 'reply', 'mention', 'decision', 'follow')),
	CONSTRAINT "notifications_decision_known" CHECK("notifications"."decision" in ('approved', 'removed', 'restored')),
	CONSTRAINT "notifications_decided" CHECK(("notifications"."kind" = 'decision') = ("notifications"."decision" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_once` ON `notifications` (`account_id`,`comment_id`);--> statement-breakpoint
CREATE INDEX `notifications_list` ON `notifications` (`account_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `notifications_unseen` ON `notifications` (`account_id`,`seen_at`,`created_at`);--> statement-breakpoint
CREATE INDEX `notifications_comment` ON `notifications` (`comment_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` text NOT NULL,
	`recipient` text NOT NULL,
	`letter` text,
	`notification_id` integer,
	`digest_for` integer,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`until` integer NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`failure` text,
	CONSTRAINT "outbox_failures" CHECK("outbox"."failures" >= 0),
	CONSTRAINT "outbox_given_up" CHECK("outbox"."due_at" is not null or "outbox"."letter" is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_message` ON `outbox` (`message_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_digest` ON `outbox` (`digest_for`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_failed` ON `outbox` (`failures`,`id`);--> statement-breakpoint
CREATE TABLE `story_follows` (
	`story_id` integer NOT NULL,
	`account_id` integer NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`story_id`, `account_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `story_follows_account` ON `story_follows` (`account_id`);