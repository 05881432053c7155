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
CREATE INDEX `works_poster` ON `works` (`poster_id`);