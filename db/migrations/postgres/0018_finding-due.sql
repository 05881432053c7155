-- Whoever relies on a row that is there already holds it until they are done: the words are not read before that.
CREATE OR REPLACE FUNCTION "search_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES (TG_ARGV[0], OLD."id")
			ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	END IF;
	IF TG_OP <> 'DELETE' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES (TG_ARGV[0], NEW."id")
			ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "search_text_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES ('story', OLD."story_id")
			ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	END IF;
	IF TG_OP <> 'DELETE' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES ('story', NEW."story_id")
			ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "search_credit_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES ('work', OLD."work_id")
			ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	END IF;
	IF TG_OP <> 'DELETE' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES ('work', NEW."work_id")
			ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "search_maker_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "search_due" ("kind", "subject_id")
		SELECT DISTINCT 'work', "work_id" FROM "credits" WHERE "person_id" = NEW."id"
		ORDER BY 2 ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	RETURN NULL;
END;
$$;
--> statement-breakpoint
-- A story is found by the names that it stands under for readers, and by those that its text names now.
CREATE OR REPLACE FUNCTION "search_author_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "search_due" ("kind", "subject_id")
		SELECT 'story', "id" FROM "stories" WHERE "author_id" = NEW."id"
		UNION SELECT 'story', "story_id" FROM "story_bylines" WHERE "account_id" = NEW."id"
		UNION SELECT 'story', "story_id" FROM "working_copies" WHERE "bylines" @> jsonb_build_array(jsonb_build_object('by', 'account', 'id', NEW."id"))
		ORDER BY 2 ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "search_guest_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "search_due" ("kind", "subject_id")
		SELECT DISTINCT 'story', "story_id" FROM "guest_uses" WHERE "guest_id" = NEW."id"
		ORDER BY 2 ON CONFLICT ("kind", "subject_id") DO UPDATE SET "subject_id" = excluded."subject_id";
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE INDEX "working_copies_bylines" ON "working_copies" USING gin ("bylines" jsonb_path_ops);
