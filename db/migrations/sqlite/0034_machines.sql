CREATE TABLE `index_pings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`path` text NOT NULL,
	`due_at` integer NOT NULL,
	`until` integer NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`failure` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `index_pings_path` ON `index_pings` (`path`);--> statement-breakpoint
CREATE INDEX `index_pings_due` ON `index_pings` (`due_at`,`id`);--> statement-breakpoint
CREATE TABLE `machines` (
	`id` integer PRIMARY KEY NOT NULL,
	`training` text NOT NULL,
	`robots_lines` text NOT NULL,
	`index_now` integer NOT NULL,
	`index_now_key` text NOT NULL,
	CONSTRAINT "machines_are_one" CHECK("machines"."id" = 1),
	CONSTRAINT "machines_training" CHECK("machines"."training" in ('let-in', 'kept-out'))
);
--> statement-breakpoint
CREATE TABLE `redirects` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`from_path` text NOT NULL,
	`to_address` text NOT NULL,
	`target` text NOT NULL,
	`status` integer NOT NULL,
	`changed_at` integer NOT NULL,
	CONSTRAINT "redirects_status" CHECK("redirects"."status" in (301, 302, 410)),
	CONSTRAINT "redirects_lead_somewhere" CHECK(("redirects"."status" = 410) = ("redirects"."to_address" = ''))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redirects_from` ON `redirects` (`from_path`);--> statement-breakpoint
CREATE INDEX `redirects_target` ON `redirects` (`target`);