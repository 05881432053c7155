CREATE TABLE "case_readers" (
	"account_id" integer PRIMARY KEY NOT NULL,
	"comment_id" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment_words" (
	"comment_id" integer PRIMARY KEY NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "moderation_records" ADD COLUMN "comment_id" integer;--> statement-breakpoint
ALTER TABLE "case_readers" ADD CONSTRAINT "case_readers_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_readers" ADD CONSTRAINT "case_readers_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_words" ADD CONSTRAINT "comment_words_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_readers_comment" ON "case_readers" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "moderation_records_comment" ON "moderation_records" USING btree ("comment_id","at");
--> statement-breakpoint
-- The words of comments, folded and parted before they come here.
CREATE INDEX "comment_words_search" ON "comment_words" USING gin (array_to_tsvector(string_to_array(btrim("text"), ' ')));
--> statement-breakpoint
-- What is changed is found by its old words no more, at once. First it is due, which whoever reads words waits for; then they go.
CREATE FUNCTION "search_comment_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "search_due" ("kind", "subject_id") VALUES ('comment', NEW."id")
		ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	DELETE FROM "comment_words" WHERE "comment_id" = NEW."id";
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "comments_due_insert" AFTER INSERT ON "comments"
FOR EACH ROW EXECUTE FUNCTION "search_comment_is_due"();
--> statement-breakpoint
CREATE TRIGGER "comments_due_update" AFTER UPDATE OF "text" ON "comments"
FOR EACH ROW WHEN (NEW."text" <> OLD."text") EXECUTE FUNCTION "search_comment_is_due"();
--> statement-breakpoint
-- All that was there before.
INSERT INTO "search_due" ("kind", "subject_id") SELECT 'comment', "id" FROM "comments";
