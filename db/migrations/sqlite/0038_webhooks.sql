CREATE TABLE `webhook_deliveries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` text NOT NULL,
	`webhook_id` integer NOT NULL,
	`event` text NOT NULL,
	`story_id` integer,
	`comment_id` integer,
	`at` integer NOT NULL,
	`state` text NOT NULL,
	`due_at` integer,
	`until` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`tried_at` integer,
	`status` integer,
	`duration_ms` integer,
	`answer` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`webhook_id`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "webhook_deliveries_event" CHECK("webhook_deliveries"."event" in ('story.published', 'story.changed', 'story.withdrawn', 'comment.published', 'test')),
	CONSTRAINT "webhook_deliveries_state" CHECK("webhook_deliveries"."state" in ('waiting', 'arrived', 'overtaken', 'given-up')),
	CONSTRAINT "webhook_deliveries_due_while_waiting" CHECK(("webhook_deliveries"."due_at" is not null) = ("webhook_deliveries"."state" = 'waiting'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_deliveries_message` ON `webhook_deliveries` (`message_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_deliveries_comment` ON `webhook_deliveries` (`webhook_id`,`comment_id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`webhook_id`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_log` ON `webhook_deliveries` (`webhook_id`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_at` ON `webhook_deliveries` (`at`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`events` text NOT NULL,
	`state` text NOT NULL,
	`seed` text NOT NULL,
	`next_seed` text,
	`failing_since` integer,
	`off_because` text DEFAULT '' NOT NULL,
	CONSTRAINT "webhooks_state_known" CHECK("webhooks"."state" in ('on', 'paused', 'off'))
);
--> statement-breakpoint
CREATE INDEX `webhooks_state` ON `webhooks` (`state`,`id`);