CREATE TABLE "picture_jobs" (
	"media_id" integer PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text DEFAULT '' NOT NULL,
	CONSTRAINT "picture_jobs_state" CHECK ("picture_jobs"."state" in ('waiting', 'working', 'failed')),
	CONSTRAINT "picture_jobs_attempts" CHECK ("picture_jobs"."attempts" >= 0)
);
--> statement-breakpoint
CREATE TABLE "picture_uses" (
	"story_id" integer NOT NULL,
	"media_id" integer NOT NULL,
	"kind" text NOT NULL,
	"place" text NOT NULL,
	CONSTRAINT "picture_uses_story_id_kind_media_id_place_pk" PRIMARY KEY("story_id","kind","media_id","place"),
	CONSTRAINT "picture_uses_kind" CHECK ("picture_uses"."kind" in ('draft', 'live', 'kept')),
	CONSTRAINT "picture_uses_place" CHECK ("picture_uses"."place" in ('hero', 'text', 'film'))
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "decorative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "copyright" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "rights" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focus_x" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focus_y" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "original" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "bytes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "picture_jobs" ADD CONSTRAINT "picture_jobs_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_uses" ADD CONSTRAINT "picture_uses_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_uses" ADD CONSTRAINT "picture_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "picture_jobs_due" ON "picture_jobs" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "picture_uses_media" ON "picture_uses" USING btree ("media_id","story_id");--> statement-breakpoint
CREATE INDEX "works_poster" ON "works" USING btree ("poster_id");