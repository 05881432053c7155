CREATE TABLE `backup_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`made_at` integer,
	`failure` text,
	`try_at` integer,
	CONSTRAINT "backup_state_is_one" CHECK("backup_state"."id" = 1),
	CONSTRAINT "backup_state_failed" CHECK(("backup_state"."failure" is null) = ("backup_state"."try_at" is null))
);
