ALTER TABLE "former_sections" ADD COLUMN "former_id" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "former_sections_id" ON "former_sections" USING btree ("former_id");