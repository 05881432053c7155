DROP INDEX `stories_desk_changes`;--> statement-breakpoint
CREATE INDEX `stories_desk_author_status` ON `stories` (`author_id`,`status`,`has_changes`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_changes` ON `stories` (`status`,`has_changes`,`touched_at`,`id`);