CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `schedules` (
	`story_id` integer PRIMARY KEY NOT NULL,
	`revision_id` integer NOT NULL,
	`change_kind` text NOT NULL,
	`change_text` text NOT NULL,
	`comparable` integer NOT NULL,
	`score_reason` text NOT NULL,
	`due_at` integer NOT NULL,
	`set_by` integer NOT NULL,
	`before` text NOT NULL,
	`try_at` integer NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`failure` text,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "schedules_change" CHECK("schedules"."change_kind" in ('silent', 'correction', 'clarification', 'update')),
	CONSTRAINT "schedules_before" CHECK("schedules"."before" in ('draft', 'submitted', 'returned', 'approved', 'scheduled', 'published', 'withdrawn')),
	CONSTRAINT "schedules_failures" CHECK("schedules"."failures" >= 0)
);
--> statement-breakpoint
CREATE INDEX `schedules_try` ON `schedules` (`try_at`);--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`due_at`);--> statement-breakpoint
CREATE INDEX `schedules_failed` ON `schedules` (`failures`);--> statement-breakpoint
CREATE TABLE `story_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`story_id` integer NOT NULL,
	`kind` text NOT NULL,
	`taken_by` integer NOT NULL,
	`taken_at` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`until` integer,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`taken_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "story_steps_kind" CHECK("story_steps"."kind" in ('submitted', 'taken-back', 'returned', 'approved', 'scheduled', 'moved', 'unscheduled', 'published', 'withdrawn', 'embargoed', 'lifted'))
);
--> statement-breakpoint
CREATE INDEX `story_steps_story` ON `story_steps` (`story_id`,`id`);--> statement-breakpoint
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
	CONSTRAINT "revisions_reason" CHECK("__new_revisions"."reason" in ('saved', 'submitted', 'scheduled', 'published', 'collided', 'replaced')),
	CONSTRAINT "revisions_disclosed" CHECK("__new_revisions"."disclosed" in ('', 'screener', 'code', 'affiliate', 'none')),
	CONSTRAINT "revisions_score" CHECK("__new_revisions"."score" between 0 and 100)
);
--> statement-breakpoint
INSERT INTO `__new_revisions`("id", "story_id", "number", "saved_by", "saved_at", "reason", "note", "words_added", "words_taken", "headline", "verdict", "score", "section_id", "tags", "work_id", "edition", "lead_media_id", "disclosed", "disclosure", "slug", "body", "entries") SELECT "id", "story_id", "number", "saved_by", "saved_at", "reason", "note", "words_added", "words_taken", "headline", "verdict", "score", "section_id", "tags", "work_id", "edition", "lead_media_id", "disclosed", "disclosure", "slug", "body", "entries" FROM `revisions`;--> statement-breakpoint
DROP TABLE `revisions`;--> statement-breakpoint
ALTER TABLE `__new_revisions` RENAME TO `revisions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_number` ON `revisions` (`story_id`,`number`);--> statement-breakpoint
CREATE INDEX `revisions_work` ON `revisions` (`work_id`,`story_id`);--> statement-breakpoint
CREATE INDEX `revisions_section` ON `revisions` (`section_id`,`story_id`);--> statement-breakpoint
CREATE TABLE `__new_stories` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`area` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`slug` text,
	`author_id` integer NOT NULL,
	`published_revision_id` integer,
	`section_id` integer,
	`work_id` integer,
	`score` integer,
	`published_at` integer,
	`changed_at` integer,
	`created_at` integer NOT NULL,
	`touched_at` integer,
	`has_changes` integer DEFAULT false NOT NULL,
	`embargoed_until` integer,
	`comments_closed_at` integer,
	`last_comment_number` integer DEFAULT 0 NOT NULL,
	`visible_comments` integer DEFAULT 0 NOT NULL,
	`last_revision_number` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`author_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stories_kind_known" CHECK("__new_stories"."kind" in ('review', 'feature', 'news', 'list')),
	CONSTRAINT "stories_area_known" CHECK("__new_stories"."area" in ('reviews', 'stories', 'lists')),
	CONSTRAINT "stories_status_known" CHECK("__new_stories"."status" in ('draft', 'submitted', 'returned', 'approved', 'scheduled', 'published', 'withdrawn')),
	CONSTRAINT "stories_score" CHECK("__new_stories"."score" between 0 and 100),
	CONSTRAINT "stories_embargo_kept" CHECK("__new_stories"."status" <> 'published' or "__new_stories"."embargoed_until" is null or "__new_stories"."changed_at" >= "__new_stories"."embargoed_until"),
	CONSTRAINT "stories_published_whole" CHECK("__new_stories"."status" <> 'published' or ("__new_stories"."slug" is not null and "__new_stories"."published_at" is not null and "__new_stories"."published_revision_id" is not null and "__new_stories"."section_id" is not null))
);
--> statement-breakpoint
INSERT INTO `__new_stories`("id", "kind", "area", "status", "slug", "author_id", "published_revision_id", "section_id", "work_id", "score", "published_at", "changed_at", "created_at", "touched_at", "has_changes", "comments_closed_at", "last_comment_number", "visible_comments", "last_revision_number") SELECT "id", "kind", "area", "status", "slug", "author_id", "published_revision_id", "section_id", "work_id", "score", "published_at", "changed_at", "created_at", "touched_at", "has_changes", "comments_closed_at", "last_comment_number", "visible_comments", "last_revision_number" FROM `stories`;--> statement-breakpoint
DROP TABLE `stories`;--> statement-breakpoint
ALTER TABLE `__new_stories` RENAME TO `stories`;--> statement-breakpoint
CREATE UNIQUE INDEX `stories_address` ON `stories` (`area`,`slug`);--> statement-breakpoint
CREATE INDEX `stories_newest` ON `stories` (`status`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_area` ON `stories` (`status`,`area`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_kind` ON `stories` (`status`,`kind`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_section` ON `stories` (`status`,`section_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_author` ON `stories` (`status`,`author_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_section_kind` ON `stories` (`status`,`section_id`,`kind`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_work` ON `stories` (`status`,`work_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_on_work` ON `stories` (`work_id`,`id`);--> statement-breakpoint
CREATE INDEX `stories_in_section` ON `stories` (`section_id`,`id`);--> statement-breakpoint
CREATE INDEX `stories_author_kind` ON `stories` (`status`,`author_id`,`kind`,`score`);--> statement-breakpoint
CREATE INDEX `stories_author_argued` ON `stories` (`status`,`author_id`,`visible_comments`,`id`);--> statement-breakpoint
CREATE INDEX `stories_author_all` ON `stories` (`author_id`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk` ON `stories` (`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_status` ON `stories` (`status`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_author` ON `stories` (`author_id`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_changes` ON `stories` (`status`,`has_changes`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_kind` ON `stories` (`kind`,`status`,`has_changes`);--> statement-breakpoint
CREATE INDEX `stories_desk_author_status` ON `stories` (`author_id`,`status`,`has_changes`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_embargoed` ON `stories` (`embargoed_until`);