CREATE TABLE "comment_appeals" (
	"comment_id" integer PRIMARY KEY NOT NULL,
	"text" text NOT NULL,
	"appealed_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "approvals" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "links_max" integer;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "hold_comments" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "slow_seconds" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "banned_words" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "hold_comments" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "slow_seconds" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_appeals_waiting" ON "comment_appeals" USING btree ("settled_at","appealed_at");