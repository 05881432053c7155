ALTER TABLE "stories" ADD COLUMN "touched_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "has_changes" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "stories_desk" ON "stories" USING btree ("touched_at","id");--> statement-breakpoint
CREATE INDEX "stories_desk_status" ON "stories" USING btree ("status","touched_at","id");--> statement-breakpoint
CREATE INDEX "stories_desk_author" ON "stories" USING btree ("author_id","touched_at","id");--> statement-breakpoint
CREATE INDEX "stories_desk_changes" ON "stories" USING btree ("has_changes","touched_at","id");