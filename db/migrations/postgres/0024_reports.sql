CREATE TABLE "comment_reports" (
	"comment_id" integer NOT NULL,
	"account_id" integer NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"weight" integer NOT NULL,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"outcome" text,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "comment_reports_comment_id_account_id_pk" PRIMARY KEY("comment_id","account_id"),
	CONSTRAINT "comment_reports_reason" CHECK ("comment_reports"."reason" in ('person', 'spoiler', 'selling', 'privacy', 'repeat', 'other')),
	CONSTRAINT "comment_reports_outcome" CHECK ("comment_reports"."outcome" in ('upheld', 'refused')),
	CONSTRAINT "comment_reports_weight" CHECK ("comment_reports"."weight" between 1 and 100),
	CONSTRAINT "comment_reports_settled" CHECK (("comment_reports"."outcome" is null) = ("comment_reports"."settled_at" is null))
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "reported_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "reports_to_hold" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_reports_account" ON "comment_reports" USING btree ("account_id","reported_at");--> statement-breakpoint
CREATE INDEX "audit_entries_subject" ON "audit_entries" USING btree ("area","subject_id","id");--> statement-breakpoint
CREATE INDEX "comments_story_state" ON "comments" USING btree ("story_id","state","created_at");--> statement-breakpoint
CREATE INDEX "comments_account_state" ON "comments" USING btree ("account_id","state","created_at");--> statement-breakpoint
CREATE INDEX "comments_reported" ON "comments" USING btree ("reported_at") WHERE "comments"."reported_at" is not null;--> statement-breakpoint
CREATE INDEX "comments_removed" ON "comments" USING btree ("removed_at") WHERE "comments"."removed_at" is not null;