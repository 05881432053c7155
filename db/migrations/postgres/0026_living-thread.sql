CREATE TABLE "mutes" (
	"by" integer NOT NULL,
	"who" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mutes_by_who_pk" PRIMARY KEY("by","who"),
	CONSTRAINT "mutes_others" CHECK ("mutes"."by" <> "mutes"."who")
);
--> statement-breakpoint
ALTER TABLE "mail_times" DROP CONSTRAINT "mail_times_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_decision_known";--> statement-breakpoint
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_by_accounts_id_fk" FOREIGN KEY ("by") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_who_accounts_id_fk" FOREIGN KEY ("who") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mutes_who" ON "mutes" USING btree ("who");--> statement-breakpoint
ALTER TABLE "mail_times" ADD CONSTRAINT "mail_times_kind" CHECK ("mail_times"."kind" in ('staff', 'reply', 'mention', 'featured', 'decision', 'follow'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('staff', 'reply', 'mention', 'featured', 'decision', 'follow'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_decision_known" CHECK ("notifications"."decision" in ('approved', 'removed', 'restored', 'declined'));