CREATE TABLE "ratings" (
	"account_id" integer NOT NULL,
	"work_id" integer NOT NULL,
	"rating" integer NOT NULL,
	"rated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ratings_account_id_work_id_pk" PRIMARY KEY("account_id","work_id"),
	CONSTRAINT "ratings_half_stars" CHECK ("ratings"."rating" between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE "reader_pages" (
	"account_id" integer PRIMARY KEY NOT NULL,
	"shows_ratings" boolean NOT NULL,
	"shows_seen" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seen_works" (
	"account_id" integer NOT NULL,
	"work_id" integer NOT NULL,
	"season" integer,
	"episode" integer,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "seen_works_account_id_work_id_pk" PRIMARY KEY("account_id","work_id"),
	CONSTRAINT "seen_works_season" CHECK ("seen_works"."season" between 0 and 9999),
	CONSTRAINT "seen_works_episode" CHECK ("seen_works"."season" is not null and "seen_works"."episode" between 0 and 9999 or "seen_works"."episode" is null)
);
--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."works"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_pages" ADD CONSTRAINT "reader_pages_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen_works" ADD CONSTRAINT "seen_works_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen_works" ADD CONSTRAINT "seen_works_work_id_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."works"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ratings_work" ON "ratings" USING btree ("work_id","rating");--> statement-breakpoint
CREATE INDEX "seen_works_newest" ON "seen_works" USING btree ("account_id","seen_at","work_id");--> statement-breakpoint
CREATE INDEX "seen_works_work" ON "seen_works" USING btree ("work_id");