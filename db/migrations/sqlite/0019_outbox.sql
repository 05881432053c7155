CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` text NOT NULL,
	`recipient` text NOT NULL,
	`letter` text,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`until` integer NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`failure` text,
	CONSTRAINT "outbox_failures" CHECK("outbox"."failures" >= 0),
	CONSTRAINT "outbox_given_up" CHECK("outbox"."due_at" is not null or "outbox"."letter" is null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_message` ON `outbox` (`message_id`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_failed` ON `outbox` (`failures`,`id`);