CREATE TABLE `imported_things` (
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`foreign_id` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`source`, `kind`, `foreign_id`),
	CONSTRAINT "imported_things_kind" CHECK("imported_things"."kind" in ('story', 'comment', 'guest', 'picture'))
);
--> statement-breakpoint
CREATE TABLE `old_addresses` (
	`path` text PRIMARY KEY NOT NULL,
	`story_id` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `old_addresses_story` ON `old_addresses` (`story_id`);