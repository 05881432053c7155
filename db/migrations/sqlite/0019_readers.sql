CREATE TABLE `ratings` (
	`account_id` integer NOT NULL,
	`work_id` integer NOT NULL,
	`rating` integer NOT NULL,
	`rated_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `work_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "ratings_half_stars" CHECK("ratings"."rating" between 1 and 10)
);
--> statement-breakpoint
CREATE INDEX `ratings_work` ON `ratings` (`work_id`,`rating`);--> statement-breakpoint
CREATE TABLE `reader_pages` (
	`account_id` integer PRIMARY KEY NOT NULL,
	`shows_ratings` integer NOT NULL,
	`shows_seen` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `seen_works` (
	`account_id` integer NOT NULL,
	`work_id` integer NOT NULL,
	`season` integer,
	`episode` integer,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`account_id`, `work_id`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "seen_works_season" CHECK("seen_works"."season" between 0 and 9999),
	CONSTRAINT "seen_works_episode" CHECK("seen_works"."season" is not null and "seen_works"."episode" between 0 and 9999 or "seen_works"."episode" is null)
);
--> statement-breakpoint
CREATE INDEX `seen_works_newest` ON `seen_works` (`account_id`,`seen_at`,`work_id`);--> statement-breakpoint
CREATE INDEX `seen_works_work` ON `seen_works` (`work_id`);