CREATE TABLE "front_arrangements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "front_arrangements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slots" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"saved_by" bigint,
	"restored_id" bigint
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "series_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "front_slots" ADD COLUMN "headline" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "front_slots" ADD COLUMN "until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "front_arrangements" ADD CONSTRAINT "front_arrangements_restored_id_front_arrangements_id_fk" FOREIGN KEY ("restored_id") REFERENCES "public"."front_arrangements"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_series_parts" ON "articles" USING btree ("series_id","series_at","id") WHERE "articles"."live_revision_id" is not null and "articles"."retracted_at" is null and "articles"."unlisted_at" is null;--> statement-breakpoint
ALTER TABLE "front_slots" ADD CONSTRAINT "front_slots_headline_length" CHECK (char_length("front_slots"."headline") <= 120);