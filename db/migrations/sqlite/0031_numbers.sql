CREATE TABLE `host_read_days` (
	`day` text NOT NULL,
	`host` text NOT NULL,
	`reads` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`day`, `host`)
);
--> statement-breakpoint
CREATE TABLE `read_days` (
	`day` text PRIMARY KEY NOT NULL,
	`reads` integer DEFAULT 0 NOT NULL,
	`finished` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `section_read_days` (
	`section_id` integer NOT NULL,
	`day` text NOT NULL,
	`reads` integer DEFAULT 0 NOT NULL,
	`finished` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`section_id`, `day`),
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `section_read_days_day` ON `section_read_days` (`day`,`section_id`);--> statement-breakpoint
CREATE TABLE `story_host_read_days` (
	`story_id` integer NOT NULL,
	`day` text NOT NULL,
	`host` text NOT NULL,
	`reads` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`story_id`, `day`, `host`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `story_host_read_days_day` ON `story_host_read_days` (`day`);--> statement-breakpoint
CREATE TABLE `story_read_days` (
	`story_id` integer NOT NULL,
	`day` text NOT NULL,
	`reads` integer DEFAULT 0 NOT NULL,
	`finished` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`story_id`, `day`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `story_read_days_day` ON `story_read_days` (`day`,`story_id`);--> statement-breakpoint
CREATE TABLE `story_reads` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`reads` integer DEFAULT 0 NOT NULL,
	`finished` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `story_reads_most` ON `story_reads` (`reads`,`story_id`);--> statement-breakpoint
CREATE TABLE `vain_searches` (
	`day` text NOT NULL,
	`words` text NOT NULL,
	`times` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`day`, `words`)
);
