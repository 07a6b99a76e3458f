ALTER TABLE "articles" ADD COLUMN "revised_at" timestamp with time zone;--> statement-breakpoint
UPDATE "articles" SET "revised_at" = (SELECT greatest("revisions"."saved_at", "articles"."published_at") FROM "revisions" WHERE "revisions"."id" = "articles"."live_revision_id")
WHERE "live_revision_id" IS NOT NULL;
