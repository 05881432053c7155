CREATE TABLE `audit_entries` (
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
	CONSTRAINT "audit_entries_area_known" CHECK("audit_entries"."area" in ('stories', 'comments', 'accounts', 'works', 'settings'))
);
--> statement-breakpoint
CREATE INDEX `audit_entries_at` ON `audit_entries` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_area` ON `audit_entries` (`area`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_account` ON `audit_entries` (`account_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_entries_account_area` ON `audit_entries` (`account_id`,`area`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `front_slots` (
	`slot` text PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "front_slots_slot_known" CHECK("front_slots"."slot" in ('lead', 'first', 'second', 'aside'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `front_slots_story` ON `front_slots` (`story_id`);--> statement-breakpoint
CREATE TABLE `house` (
	`id` integer PRIMARY KEY NOT NULL,
	`logo_id` integer,
	`lamp_day` text NOT NULL,
	`lamp_night` text NOT NULL,
	`social_links` text NOT NULL,
	`first_comments` text NOT NULL,
	`watch_list` text NOT NULL,
	`threads_close_after` integer,
	FOREIGN KEY (`logo_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "house_is_one" CHECK("house"."id" = 1),
	CONSTRAINT "house_first_comments" CHECK("house"."first_comments" in ('show', 'hold-links', 'hold')),
	CONSTRAINT "house_threads_close_after" CHECK("house"."threads_close_after" > 0)
);
--> statement-breakpoint
CREATE INDEX `house_logo` ON `house` (`logo_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`invited_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_role" CHECK("invitations"."role" in ('reader', 'contributor', 'critic', 'editor', 'moderator', 'admin'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_email` ON `invitations` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_invited_by` ON `invitations` (`invited_by`);--> statement-breakpoint
CREATE TABLE `picture_jobs` (
	`media_id` integer PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`problem` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "picture_jobs_state" CHECK("picture_jobs"."state" in ('waiting', 'working', 'failed')),
	CONSTRAINT "picture_jobs_attempts" CHECK("picture_jobs"."attempts" >= 0)
);
--> statement-breakpoint
CREATE INDEX `picture_jobs_due` ON `picture_jobs` (`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `picture_uses` (
	`story_id` integer NOT NULL,
	`media_id` integer NOT NULL,
	`kind` text NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`story_id`, `kind`, `media_id`, `place`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "picture_uses_kind" CHECK("picture_uses"."kind" in ('draft', 'live', 'kept')),
	CONSTRAINT "picture_uses_place" CHECK("picture_uses"."place" in ('hero', 'text', 'film'))
);
--> statement-breakpoint
CREATE INDEX `picture_uses_media` ON `picture_uses` (`media_id`,`story_id`);--> statement-breakpoint
ALTER TABLE `media` ADD `decorative` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `copyright` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `rights` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `focus_x` integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `focus_y` integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `original` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `bytes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `accounts_name` ON `accounts` (`name`);--> statement-breakpoint
CREATE INDEX `accounts_banned` ON `accounts` (`banned_at`);--> statement-breakpoint
CREATE INDEX `works_poster` ON `works` (`poster_id`);