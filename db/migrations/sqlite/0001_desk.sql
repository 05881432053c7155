ALTER TABLE `stories` ADD `touched_at` integer;--> statement-breakpoint
ALTER TABLE `stories` ADD `has_changes` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `stories_desk` ON `stories` (`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_status` ON `stories` (`status`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_author` ON `stories` (`author_id`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `stories_desk_changes` ON `stories` (`has_changes`,`touched_at`,`id`);