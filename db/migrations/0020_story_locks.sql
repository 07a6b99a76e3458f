CREATE TABLE "story_locks" (
	"article_id" bigint PRIMARY KEY NOT NULL,
	"staff_id" bigint NOT NULL,
	"page" text NOT NULL,
	"taken_at" timestamp with time zone DEFAULT now() NOT NULL,
	"renewed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "story_locks" ADD CONSTRAINT "story_locks_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_locks" ADD CONSTRAINT "story_locks_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;