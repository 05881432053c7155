DROP INDEX `comments_recent`;--> statement-breakpoint
CREATE INDEX `comments_recent` ON `comments` (`created_at`,`story_id`,`state`);--> statement-breakpoint
CREATE INDEX `stories_section_kind` ON `stories` (`status`,`section_id`,`kind`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_author_kind` ON `stories` (`status`,`author_id`,`kind`,`score`);--> statement-breakpoint
CREATE INDEX `stories_author_argued` ON `stories` (`status`,`author_id`,`visible_comments`,`id`);