-- The words of everything that the desk finds. They are folded and parted before they come here, so nothing is read into them.
CREATE INDEX "search_entries_words" ON "search_entries" USING gin (array_to_tsvector(string_to_array(btrim("text"), ' ')));
--> statement-breakpoint
-- What changes is due. Whoever writes has not to think of it.
CREATE FUNCTION "search_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES (TG_ARGV[0], OLD."id") ON CONFLICT DO NOTHING;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES (TG_ARGV[0], NEW."id") ON CONFLICT DO NOTHING;
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION "search_text_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES ('story', OLD."story_id") ON CONFLICT DO NOTHING;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES ('story', NEW."story_id") ON CONFLICT DO NOTHING;
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION "search_credit_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES ('work', OLD."work_id") ON CONFLICT DO NOTHING;
	END IF;
	IF TG_OP <> 'DELETE' THEN
		INSERT INTO "search_due" ("kind", "subject_id") VALUES ('work', NEW."work_id") ON CONFLICT DO NOTHING;
	END IF;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION "search_author_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "search_due" ("kind", "subject_id") SELECT 'story', "id" FROM "stories" WHERE "author_id" = NEW."id" ORDER BY "id" ON CONFLICT DO NOTHING;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION "search_maker_is_due"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "search_due" ("kind", "subject_id") SELECT DISTINCT 'work', "work_id" FROM "credits" WHERE "person_id" = NEW."id" ORDER BY "work_id" ON CONFLICT DO NOTHING;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "stories_due" AFTER INSERT OR DELETE OR UPDATE OF "author_id", "published_revision_id" ON "stories"
FOR EACH ROW EXECUTE FUNCTION "search_is_due"('story');
--> statement-breakpoint
CREATE TRIGGER "working_copies_due" AFTER INSERT OR DELETE OR UPDATE OF "headline", "verdict", "tags", "edition", "disclosure", "body", "entries" ON "working_copies"
FOR EACH ROW EXECUTE FUNCTION "search_text_is_due"();
--> statement-breakpoint
CREATE TRIGGER "works_due" AFTER INSERT OR DELETE OR UPDATE OF "title", "original_title", "year" ON "works"
FOR EACH ROW EXECUTE FUNCTION "search_is_due"('work');
--> statement-breakpoint
CREATE TRIGGER "credits_due" AFTER INSERT OR DELETE OR UPDATE ON "credits"
FOR EACH ROW EXECUTE FUNCTION "search_credit_is_due"();
--> statement-breakpoint
CREATE TRIGGER "people_due" AFTER INSERT OR DELETE OR UPDATE OF "name" ON "people"
FOR EACH ROW EXECUTE FUNCTION "search_is_due"('person');
--> statement-breakpoint
CREATE TRIGGER "people_works_due" AFTER UPDATE OF "name" ON "people"
FOR EACH ROW EXECUTE FUNCTION "search_maker_is_due"();
--> statement-breakpoint
CREATE TRIGGER "media_due" AFTER INSERT OR DELETE OR UPDATE OF "name", "alt", "caption", "credit" ON "media"
FOR EACH ROW EXECUTE FUNCTION "search_is_due"('picture');
--> statement-breakpoint
CREATE TRIGGER "tags_due" AFTER INSERT OR DELETE OR UPDATE OF "name" ON "tags"
FOR EACH ROW EXECUTE FUNCTION "search_is_due"('tag');
--> statement-breakpoint
CREATE TRIGGER "accounts_due" AFTER INSERT OR DELETE OR UPDATE OF "name", "email", "handle", "social_handle" ON "accounts"
FOR EACH ROW EXECUTE FUNCTION "search_is_due"('account');
--> statement-breakpoint
CREATE TRIGGER "accounts_stories_due" AFTER UPDATE OF "name" ON "accounts"
FOR EACH ROW EXECUTE FUNCTION "search_author_is_due"();
--> statement-breakpoint
-- All that was there before.
INSERT INTO "search_due" ("kind", "subject_id") SELECT 'story', "id" FROM "stories";
--> statement-breakpoint
INSERT INTO "search_due" ("kind", "subject_id") SELECT 'work', "id" FROM "works";
--> statement-breakpoint
INSERT INTO "search_due" ("kind", "subject_id") SELECT 'person', "id" FROM "people";
--> statement-breakpoint
INSERT INTO "search_due" ("kind", "subject_id") SELECT 'picture', "id" FROM "media";
--> statement-breakpoint
INSERT INTO "search_due" ("kind", "subject_id") SELECT 'tag', "id" FROM "tags";
--> statement-breakpoint
INSERT INTO "search_due" ("kind", "subject_id") SELECT 'account', "id" FROM "accounts";
