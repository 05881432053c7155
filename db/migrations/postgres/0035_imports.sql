CREATE TABLE "imported_things" (
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"foreign_id" text NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "imported_things_source_kind_foreign_id_pk" PRIMARY KEY("source","kind","foreign_id"),
	CONSTRAINT "imported_things_kind" CHECK ("imported_things"."kind" in ('story', 'comment', 'guest', 'picture'))
);
--> statement-breakpoint
CREATE TABLE "old_addresses" (
	"path" text PRIMARY KEY NOT NULL,
	"story_id" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "old_addresses" ADD CONSTRAINT "old_addresses_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "old_addresses_story" ON "old_addresses" USING btree ("story_id");