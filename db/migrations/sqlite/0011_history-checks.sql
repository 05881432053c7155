PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`number` integer NOT NULL,
	`saved_by` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`reason` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`words_added` integer,
	`words_taken` integer,
	`headline` text NOT NULL,
	`verdict` text NOT NULL,
	`score` integer,
	`section_id` integer,
	`tags` text NOT NULL,
	`work_id` integer,
	`edition` text NOT NULL,
	`lead_media_id` integer,
	`disclosed` text DEFAULT '' NOT NULL,
	`disclosure` text NOT NULL,
	`slug` text NOT NULL,
	`body` text NOT NULL,
	`entries` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_reason" CHECK("__new_revisions"."reason" in ('saved', 'published', 'collided', 'replaced')),
	CONSTRAINT "revisions_disclosed" CHECK("__new_revisions"."disclosed" in ('', 'screener', 'code', 'affiliate', 'none')),
	CONSTRAINT "revisions_score" CHECK("__new_revisions"."score" between 0 and 100)
);
--> statement-breakpoint
INSERT INTO `__new_revisions`("id", "story_id", "number", "saved_by", "saved_at", "reason", "note", "words_added", "words_taken", "headline", "verdict", "score", "section_id", "tags", "work_id", "edition", "lead_media_id", "disclosed", "disclosure", "slug", "body", "entries") SELECT "id", "story_id", "number", "saved_by", "saved_at", "reason", "note", "words_added", "words_taken", "headline", "verdict", "score", "section_id", "tags", "work_id", "edition", "lead_media_id", "disclosed", "disclosure", "slug", "body", "entries" FROM `revisions`;--> statement-breakpoint
DROP TABLE `revisions`;--> statement-breakpoint
ALTER TABLE `__new_revisions` RENAME TO `revisions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`story_id`,`number`);--> statement-breakpoint
CREATE TABLE `__new_working_copies` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`saved_from` text DEFAULT '' NOT NULL,
	`saved_by` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`headline` text NOT NULL,
	`verdict` text NOT NULL,
	`score` integer,
	`section_id` integer,
	`tags` text NOT NULL,
	`work_id` integer,
	`edition` text NOT NULL,
	`lead_media_id` integer,
	`disclosed` text DEFAULT '' NOT NULL,
	`disclosure` text NOT NULL,
	`slug` text NOT NULL,
	`body` text NOT NULL,
	`entries` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "working_copies_disclosed" CHECK("__new_working_copies"."disclosed" in ('', 'screener', 'code', 'affiliate', 'none')),
	CONSTRAINT "working_copies_score" CHECK("__new_working_copies"."score" between 0 and 100)
);
--> statement-breakpoint
INSERT INTO `__new_working_copies`("story_id", "version", "saved_from", "saved_by", "saved_at", "headline", "verdict", "score", "section_id", "tags", "work_id", "edition", "lead_media_id", "disclosed", "disclosure", "slug", "body", "entries") SELECT "story_id", "version", "saved_from", "saved_by", "saved_at", "headline", "verdict", "score", "section_id", "tags", "work_id", "edition", "lead_media_id", "disclosed", "disclosure", "slug", "body", "entries" FROM `working_copies`;--> statement-breakpoint
DROP TABLE `working_copies`;--> statement-breakpoint
ALTER TABLE `__new_working_copies` RENAME TO `working_copies`;--> statement-breakpoint
CREATE INDEX `working_copies_saved` ON `working_copies` (`saved_at`);--> statement-breakpoint
CREATE INDEX `working_copies_section` ON `working_copies` (`section_id`,`story_id`);