ALTER TABLE "house" ADD COLUMN "approvals" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "links_max" integer;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "hold_comments" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "slow_seconds" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "house" ADD COLUMN "banned_words" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "hold_comments" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "slow_seconds" integer DEFAULT 0 NOT NULL;