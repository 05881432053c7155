CREATE TABLE "comment_likeness" (
	"comment_id" integer PRIMARY KEY NOT NULL,
	"sure" integer NOT NULL,
	"words" jsonb NOT NULL,
	CONSTRAINT "comment_likeness_sure" CHECK ("comment_likeness"."sure" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "spoils_season" integer;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "spoils_episode" integer;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "spam_sure" integer DEFAULT 90;--> statement-breakpoint
ALTER TABLE "kept_comments" ADD COLUMN "spoils_season" integer;--> statement-breakpoint
ALTER TABLE "kept_comments" ADD COLUMN "spoils_episode" integer;--> statement-breakpoint
ALTER TABLE "comment_likeness" ADD CONSTRAINT "comment_likeness_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_spoils_season" CHECK ("comments"."spoils_season" is null or "comments"."spoils" and "comments"."spoils_season" between 0 and 9999);--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_spoils_episode" CHECK ("comments"."spoils_episode" is null or "comments"."spoils_season" is not null and "comments"."spoils_episode" between 0 and 9999);--> statement-breakpoint
ALTER TABLE "house" ADD CONSTRAINT "house_spam_sure" CHECK ("house"."spam_sure" between 50 and 99);--> statement-breakpoint
ALTER TABLE "kept_comments" ADD CONSTRAINT "kept_comments_spoils_season" CHECK ("kept_comments"."spoils_season" is null or "kept_comments"."spoils" and "kept_comments"."spoils_season" between 0 and 9999);--> statement-breakpoint
ALTER TABLE "kept_comments" ADD CONSTRAINT "kept_comments_spoils_episode" CHECK ("kept_comments"."spoils_episode" is null or "kept_comments"."spoils_season" is not null and "kept_comments"."spoils_episode" between 0 and 9999);
--> statement-breakpoint
DELETE FROM "outbox" WHERE "id" NOT IN (SELECT max("id") FROM "outbox" GROUP BY coalesce("notification_id", -"id"));--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_notification" ON "outbox" USING btree ("notification_id");