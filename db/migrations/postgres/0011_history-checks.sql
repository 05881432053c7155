ALTER TABLE "revisions" DROP CONSTRAINT "revisions_reason";--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_disclosed" CHECK ("revisions"."disclosed" in ('', 'screener', 'code', 'affiliate', 'none'));--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_reason" CHECK ("revisions"."reason" in ('saved', 'published', 'collided', 'replaced'));--> statement-breakpoint
ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_disclosed" CHECK ("working_copies"."disclosed" in ('', 'screener', 'code', 'affiliate', 'none'));