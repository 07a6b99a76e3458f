CREATE TABLE "story_filters" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "story_filters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"staff_id" bigint NOT NULL,
	"name" text NOT NULL,
	"query" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "story_filters_name_given" CHECK ("story_filters"."name" <> '')
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "assignee_id" bigint;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "story_filters" ADD CONSTRAINT "story_filters_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "story_filters_name" ON "story_filters" USING btree ("staff_id",lower("name"));--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_assignee_id_staff_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_stage" ON "articles" USING btree ("stage","id");--> statement-breakpoint
CREATE INDEX "articles_language" ON "articles" USING btree ("language","id");--> statement-breakpoint
CREATE INDEX "articles_assignee" ON "articles" USING btree ("assignee_id","id") WHERE "articles"."assignee_id" is not null;--> statement-breakpoint
CREATE INDEX "articles_creator" ON "articles" USING btree ("created_by","id");--> statement-breakpoint
CREATE INDEX "articles_by_publication" ON "articles" USING btree (coalesce("published_at", '-infinity'::timestamptz),"id");--> statement-breakpoint
CREATE INDEX "articles_by_due_time" ON "articles" USING btree (coalesce("due_at", 'infinity'::timestamptz),"id");--> statement-breakpoint
CREATE INDEX "working_copies_edited" ON "working_copies" USING btree ("edited_at","article_id");--> statement-breakpoint
CREATE INDEX "working_copies_section_edited" ON "working_copies" USING btree ("section_id","edited_at","article_id");--> statement-breakpoint
CREATE INDEX "working_copies_kind_edited" ON "working_copies" USING btree ("kind","edited_at","article_id");--> statement-breakpoint
CREATE INDEX "working_copies_headline" ON "working_copies" USING btree (left(lower("headline"), 200),"article_id");--> statement-breakpoint
CREATE INDEX "working_copies_bylines" ON "working_copies" USING gin ("bylines" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "working_copies_topics" ON "working_copies" USING gin ("topic_ids" jsonb_path_ops);--> statement-breakpoint
create function desk_folded(words text) returns text language sql immutable parallel safe strict as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, words))
$$;--> statement-breakpoint
create index working_copies_words on working_copies using gin (desk_folded(headline || ' ' || standfirst) gin_trgm_ops);
