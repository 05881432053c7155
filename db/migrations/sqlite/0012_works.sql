CREATE TABLE `former_people` (
	`slug` text PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`former_id` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_people_person` ON `former_people` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `former_people_id` ON `former_people` (`former_id`);--> statement-breakpoint
CREATE TABLE `former_sections` (
	`slug` text PRIMARY KEY NOT NULL,
	`section_id` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_sections_section` ON `former_sections` (`section_id`);--> statement-breakpoint
CREATE TABLE `former_works` (
	`slug` text PRIMARY KEY NOT NULL,
	`work_id` integer NOT NULL,
	`former_id` integer,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `former_works_work` ON `former_works` (`work_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `former_works_id` ON `former_works` (`former_id`);--> statement-breakpoint
CREATE TABLE `list_editions` (
	`story_id` integer NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`revision_id` integer NOT NULL,
	`frozen_by` integer NOT NULL,
	`frozen_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `number`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`frozen_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "list_editions_number" CHECK("list_editions"."number" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `list_editions_once` ON `list_editions` (`revision_id`);--> statement-breakpoint
CREATE TABLE `work_identifiers` (
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`work_id` integer NOT NULL,
	PRIMARY KEY(`scheme`, `value`),
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "work_identifiers_scheme" CHECK("work_identifiers"."scheme" in ('imdb', 'tmdb', 'igdb', 'isbn', 'musicbrainz'))
);
--> statement-breakpoint
CREATE INDEX `work_identifiers_work` ON `work_identifiers` (`work_id`);--> statement-breakpoint
CREATE TABLE `work_parts` (
	`work_id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer NOT NULL,
	`number` integer,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "work_parts_number" CHECK("work_parts"."number" >= 0),
	CONSTRAINT "work_parts_not_itself" CHECK("work_parts"."parent_id" <> "work_parts"."work_id")
);
--> statement-breakpoint
CREATE INDEX `work_parts_parent` ON `work_parts` (`parent_id`,`number`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_list_entries` (
	`story_id` integer NOT NULL,
	`rank` integer NOT NULL,
	`work_id` integer NOT NULL,
	`blurb` text NOT NULL,
	PRIMARY KEY(`story_id`, `work_id`),
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "list_entries_rank" CHECK("__new_list_entries"."rank" >= 1)
);
--> statement-breakpoint
INSERT INTO `__new_list_entries`("story_id", "rank", "work_id", "blurb") SELECT "story_id", "rank", "work_id", "blurb" FROM `list_entries`;--> statement-breakpoint
DROP TABLE `list_entries`;--> statement-breakpoint
ALTER TABLE `__new_list_entries` RENAME TO `list_entries`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `list_entries_ranks` ON `list_entries` (`story_id`,`rank`,`work_id`);--> statement-breakpoint
CREATE INDEX `list_entries_work` ON `list_entries` (`work_id`,`story_id`);--> statement-breakpoint
DROP INDEX `works_title`;--> statement-breakpoint
ALTER TABLE `works` ADD `original_title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `works` ADD `editions` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `works` ADD `releases` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `works` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX `works_kind_title` ON `works` (`kind`,`title_folded`,`id`);--> statement-breakpoint
CREATE INDEX `works_year` ON `works` (`year`,`id`);--> statement-breakpoint
CREATE INDEX `works_title` ON `works` (`title_folded`,`id`);--> statement-breakpoint
ALTER TABLE `people` ADD `name_folded` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `people_name_folded` ON `people` (`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `revisions_work` ON `revisions` (`work_id`,`story_id`);--> statement-breakpoint
CREATE INDEX `revisions_section` ON `revisions` (`section_id`,`story_id`);--> statement-breakpoint
CREATE INDEX `stories_on_work` ON `stories` (`work_id`,`id`);--> statement-breakpoint
CREATE INDEX `stories_in_section` ON `stories` (`section_id`,`id`);--> statement-breakpoint
CREATE INDEX `tags_name` ON `tags` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `working_copies_work` ON `working_copies` (`work_id`,`story_id`);