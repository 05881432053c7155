CREATE TABLE "saved_stories" (
	"account_id" integer NOT NULL,
	"story_id" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_stories_account_id_story_id_pk" PRIMARY KEY("account_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "saved_stories" ADD CONSTRAINT "saved_stories_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_stories" ADD CONSTRAINT "saved_stories_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_stories_newest" ON "saved_stories" USING btree ("account_id","saved_at","story_id");--> statement-breakpoint
CREATE INDEX "saved_stories_story" ON "saved_stories" USING btree ("story_id");