CREATE TABLE "backup_state" (
	"id" integer PRIMARY KEY NOT NULL,
	"made_at" timestamp (3) with time zone,
	"failure" text,
	"try_at" timestamp (3) with time zone,
	CONSTRAINT "backup_state_is_one" CHECK ("backup_state"."id" = 1),
	CONSTRAINT "backup_state_failed" CHECK (("backup_state"."failure" is null) = ("backup_state"."try_at" is null))
);
