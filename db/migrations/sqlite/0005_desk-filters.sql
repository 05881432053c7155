CREATE INDEX `stories_desk_kind` ON `stories` (`kind`,`status`,`has_changes`);--> statement-breakpoint
CREATE INDEX `working_copies_section` ON `working_copies` (`section_id`,`story_id`);