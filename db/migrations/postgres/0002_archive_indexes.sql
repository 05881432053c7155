DROP INDEX "comments_recent";--> statement-breakpoint
CREATE INDEX "stories_section_kind" ON "stories" USING btree ("status","section_id","kind","published_at","id");--> statement-breakpoint
CREATE INDEX "stories_author_kind" ON "stories" USING btree ("status","author_id","kind","score");--> statement-breakpoint
CREATE INDEX "stories_author_argued" ON "stories" USING btree ("status","author_id","visible_comments","id");--> statement-breakpoint
CREATE INDEX "comments_recent" ON "comments" USING btree ("created_at","story_id","state");