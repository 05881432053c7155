DROP INDEX "stories_desk_changes";--> statement-breakpoint
CREATE INDEX "stories_desk_author_status" ON "stories" USING btree ("author_id","status","has_changes","touched_at","id");--> statement-breakpoint
CREATE INDEX "stories_desk_changes" ON "stories" USING btree ("status","has_changes","touched_at","id");