CREATE TABLE "retired_files" (
	"path" text PRIMARY KEY NOT NULL,
	"media_id" bigint NOT NULL,
	"retired_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crops" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "files_version" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crop_variants" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "retired_files" ADD CONSTRAINT "retired_files_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "retired_files_media" ON "retired_files" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "retired_files_retired" ON "retired_files" USING btree ("retired_at");--> statement-breakpoint
CREATE INDEX "media_old_files" ON "media" USING btree ("id") WHERE "media"."files_version" is null and "media"."path" is not null;