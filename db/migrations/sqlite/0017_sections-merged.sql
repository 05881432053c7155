ALTER TABLE `former_sections` ADD `former_id` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `former_sections_id` ON `former_sections` (`former_id`);