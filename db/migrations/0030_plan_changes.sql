CREATE TABLE "planned_changes" (
	"article_id" bigint PRIMARY KEY NOT NULL,
	"revision_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"material" boolean DEFAULT false NOT NULL,
	"planned_at" timestamp with time zone DEFAULT now() NOT NULL,
	"planned_by" bigint
);
--> statement-breakpoint
ALTER TABLE "planned_changes" ADD CONSTRAINT "planned_changes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_changes" ADD CONSTRAINT "planned_changes_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_changes" ADD CONSTRAINT "planned_changes_planned_by_staff_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "planned_changes_at" ON "planned_changes" USING btree ("at");--> statement-breakpoint
CREATE INDEX "planned_changes_revision" ON "planned_changes" USING btree ("revision_id");