CREATE TABLE "host_read_days" (
	"day" text NOT NULL,
	"host" text NOT NULL,
	"reads" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "host_read_days_day_host_pk" PRIMARY KEY("day","host")
);
--> statement-breakpoint
CREATE TABLE "read_days" (
	"day" text PRIMARY KEY NOT NULL,
	"reads" integer DEFAULT 0 NOT NULL,
	"finished" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section_read_days" (
	"section_id" integer NOT NULL,
	"day" text NOT NULL,
	"reads" integer DEFAULT 0 NOT NULL,
	"finished" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "section_read_days_section_id_day_pk" PRIMARY KEY("section_id","day")
);
--> statement-breakpoint
CREATE TABLE "story_host_read_days" (
	"story_id" integer NOT NULL,
	"day" text NOT NULL,
	"host" text NOT NULL,
	"reads" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "story_host_read_days_story_id_day_host_pk" PRIMARY KEY("story_id","day","host")
);
--> statement-breakpoint
CREATE TABLE "story_read_days" (
	"story_id" integer NOT NULL,
	"day" text NOT NULL,
	"reads" integer DEFAULT 0 NOT NULL,
	"finished" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "story_read_days_story_id_day_pk" PRIMARY KEY("story_id","day")
);
--> statement-breakpoint
CREATE TABLE "story_reads" (
	"story_id" integer PRIMARY KEY NOT NULL,
	"reads" integer DEFAULT 0 NOT NULL,
	"finished" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vain_searches" (
	"day" text NOT NULL,
	"words" text NOT NULL,
	"times" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "vain_searches_day_words_pk" PRIMARY KEY("day","words")
);
--> statement-breakpoint
ALTER TABLE "section_read_days" ADD CONSTRAINT "section_read_days_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_host_read_days" ADD CONSTRAINT "story_host_read_days_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_read_days" ADD CONSTRAINT "story_read_days_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reads" ADD CONSTRAINT "story_reads_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "section_read_days_day" ON "section_read_days" USING btree ("day","section_id");--> statement-breakpoint
CREATE INDEX "story_host_read_days_day" ON "story_host_read_days" USING btree ("day");--> statement-breakpoint
CREATE INDEX "story_read_days_day" ON "story_read_days" USING btree ("day","story_id");--> statement-breakpoint
CREATE INDEX "story_reads_most" ON "story_reads" USING btree ("reads","story_id");