CREATE TABLE "indexed_stories" (
	"article_id" bigint PRIMARY KEY NOT NULL,
	"revision_id" bigint NOT NULL,
	"text" text NOT NULL,
	"keywords" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_choices" (
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"stories" integer NOT NULL,
	CONSTRAINT "search_choices_kind_value_pk" PRIMARY KEY("kind","value")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text NOT NULL,
	"language" text NOT NULL,
	"folded" text NOT NULL,
	"stem" text,
	"stories" integer NOT NULL,
	CONSTRAINT "search_words_word_language_pk" PRIMARY KEY("word","language")
);
--> statement-breakpoint
DROP INDEX "article_topics_topic";--> statement-breakpoint
DROP INDEX "bylines_author";--> statement-breakpoint
DROP INDEX "articles_latest";--> statement-breakpoint
DROP INDEX "articles_section_latest";--> statement-breakpoint
DROP INDEX "audit_at";--> statement-breakpoint
DROP INDEX "deliveries_latest";--> statement-breakpoint
DROP INDEX "quizzes_latest";--> statement-breakpoint
ALTER TABLE "article_topics" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "series_id" bigint;--> statement-breakpoint
ALTER TABLE "bylines" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "indexed_stories" ADD CONSTRAINT "indexed_stories_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indexed_stories" ADD CONSTRAINT "indexed_stories_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "indexed_stories_keywords" ON "indexed_stories" USING gin ("keywords");--> statement-breakpoint
CREATE INDEX "search_words_alike" ON "search_words" USING gin ("folded" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_words_stem" ON "search_words" USING btree ("stem","language") WHERE "search_words"."stem" is not null;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_topics_latest" ON "article_topics" USING btree ("topic_id","published_at","article_id");--> statement-breakpoint
CREATE INDEX "articles_series_latest" ON "articles" USING btree ("series_id","published_at","id") WHERE "articles"."live_revision_id" is not null and "articles"."retracted_at" is null and "articles"."unlisted_at" is null;--> statement-breakpoint
CREATE INDEX "articles_language_latest" ON "articles" USING btree ("language","published_at","id") WHERE "articles"."live_revision_id" is not null and "articles"."retracted_at" is null and "articles"."unlisted_at" is null;--> statement-breakpoint
CREATE INDEX "articles_search_titles" ON "articles" USING gin (ts_filter("search", '{a,b,c}'));--> statement-breakpoint
CREATE INDEX "bylines_author_latest" ON "bylines" USING btree ("author_id","published_at","article_id");--> statement-breakpoint
CREATE INDEX "corrections_latest" ON "corrections" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "articles_latest" ON "articles" USING btree ("published_at","id") WHERE "articles"."live_revision_id" is not null and "articles"."retracted_at" is null and "articles"."unlisted_at" is null;--> statement-breakpoint
CREATE INDEX "articles_section_latest" ON "articles" USING btree ("section_id","published_at","id") WHERE "articles"."live_revision_id" is not null and "articles"."retracted_at" is null and "articles"."unlisted_at" is null;--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "deliveries_latest" ON "deliveries" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "quizzes_latest" ON "quizzes" USING btree ("published_at","id");