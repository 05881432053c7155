CREATE TABLE "comment_likes" (
	"comment_id" integer NOT NULL,
	"account_id" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_likes_comment_id_account_id_pk" PRIMARY KEY("comment_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "featured_comments" (
	"comment_id" integer PRIMARY KEY NOT NULL,
	"story_id" integer NOT NULL,
	"featured_by" integer NOT NULL,
	"featured_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "comments_thread";--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "likes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_likes" ADD CONSTRAINT "comment_likes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_likes" ADD CONSTRAINT "comment_likes_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_comments" ADD CONSTRAINT "featured_comments_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_comments" ADD CONSTRAINT "featured_comments_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "featured_comments" ADD CONSTRAINT "featured_comments_featured_by_accounts_id_fk" FOREIGN KEY ("featured_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_likes_account" ON "comment_likes" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE INDEX "featured_comments_story" ON "featured_comments" USING btree ("story_id","featured_at");--> statement-breakpoint
CREATE INDEX "comments_most_liked" ON "comments" USING btree ("story_id","depth","likes" desc,"number","state");--> statement-breakpoint
CREATE INDEX "comments_by_author" ON "comments" USING btree ("story_id","account_id","state");--> statement-breakpoint
CREATE INDEX "comments_thread" ON "comments" USING btree ("story_id","depth","number","state");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_likes_from_zero" CHECK ("comments"."likes" >= 0);