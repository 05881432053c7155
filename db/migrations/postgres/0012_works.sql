CREATE TABLE "former_people" (
	"slug" text PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"former_id" integer
);
--> statement-breakpoint
CREATE TABLE "former_sections" (
	"slug" text PRIMARY KEY NOT NULL,
	"section_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "former_works" (
	"slug" text PRIMARY KEY NOT NULL,
	"work_id" integer NOT NULL,
	"former_id" integer
);
--> statement-breakpoint
CREATE TABLE "list_editions" (
	"story_id" integer NOT NULL,
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"revision_id" integer NOT NULL,
	"frozen_by" integer NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "list_editions_story_id_number_pk" PRIMARY KEY("story_id","number"),
	CONSTRAINT "list_editions_number" CHECK ("list_editions"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "work_identifiers" (
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"work_id" integer NOT NULL,
	CONSTRAINT "work_identifiers_scheme_value_pk" PRIMARY KEY("scheme","value"),
	CONSTRAINT "work_identifiers_scheme" CHECK ("work_identifiers"."scheme" in ('imdb', 'tmdb', 'igdb', 'isbn', 'musicbrainz'))
);
--> statement-breakpoint
CREATE TABLE "work_parts" (
	"work_id" integer PRIMARY KEY NOT NULL,
	"parent_id" integer NOT NULL,
	"number" integer,
	CONSTRAINT "work_parts_number" CHECK ("work_parts"."number" >= 0),
	CONSTRAINT "work_parts_not_itself" CHECK ("work_parts"."parent_id" <> "work_parts"."work_id")
);
--> statement-breakpoint
DROP INDEX "list_entries_once";--> statement-breakpoint
DROP INDEX "works_title";--> statement-breakpoint
ALTER TABLE "list_entries" DROP CONSTRAINT "list_entries_story_id_rank_pk";--> statement-breakpoint
ALTER TABLE "list_entries" ADD CONSTRAINT "list_entries_story_id_work_id_pk" PRIMARY KEY("story_id","work_id");--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "name_folded" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "works" ADD COLUMN "original_title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "works" ADD COLUMN "editions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "works" ADD COLUMN "releases" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "works" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "former_people" ADD CONSTRAINT "former_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_sections" ADD CONSTRAINT "former_sections_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_works" ADD CONSTRAINT "former_works_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."works"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_editions" ADD CONSTRAINT "list_editions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_editions" ADD CONSTRAINT "list_editions_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_editions" ADD CONSTRAINT "list_editions_frozen_by_accounts_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_identifiers" ADD CONSTRAINT "work_identifiers_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."works"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_parts" ADD CONSTRAINT "work_parts_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."works"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_parts" ADD CONSTRAINT "work_parts_parent_id_works_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."works"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "former_people_person" ON "former_people" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "former_people_id" ON "former_people" USING btree ("former_id");--> statement-breakpoint
CREATE INDEX "former_sections_section" ON "former_sections" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "former_works_work" ON "former_works" USING btree ("work_id");--> statement-breakpoint
CREATE UNIQUE INDEX "former_works_id" ON "former_works" USING btree ("former_id");--> statement-breakpoint
CREATE UNIQUE INDEX "list_editions_once" ON "list_editions" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "work_identifiers_work" ON "work_identifiers" USING btree ("work_id");--> statement-breakpoint
CREATE INDEX "work_parts_parent" ON "work_parts" USING btree ("parent_id","number");--> statement-breakpoint
CREATE INDEX "list_entries_ranks" ON "list_entries" USING btree ("story_id","rank","work_id");--> statement-breakpoint
CREATE INDEX "people_name_folded" ON "people" USING btree ("name_folded","id");--> statement-breakpoint
CREATE INDEX "revisions_work" ON "revisions" USING btree ("work_id","story_id");--> statement-breakpoint
CREATE INDEX "revisions_section" ON "revisions" USING btree ("section_id","story_id");--> statement-breakpoint
CREATE INDEX "stories_on_work" ON "stories" USING btree ("work_id","id");--> statement-breakpoint
CREATE INDEX "stories_in_section" ON "stories" USING btree ("section_id","id");--> statement-breakpoint
CREATE INDEX "tags_name" ON "tags" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "working_copies_work" ON "working_copies" USING btree ("work_id","story_id");--> statement-breakpoint
CREATE INDEX "works_kind_title" ON "works" USING btree ("kind","title_folded","id");--> statement-breakpoint
CREATE INDEX "works_year" ON "works" USING btree ("year","id");--> statement-breakpoint
CREATE INDEX "works_title" ON "works" USING btree ("title_folded","id");