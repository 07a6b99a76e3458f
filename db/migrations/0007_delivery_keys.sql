ALTER TABLE "deliveries" ADD COLUMN "key" text NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "next_attempt_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "articles_embargoed" ON "articles" USING btree ("embargo_until") WHERE "articles"."embargo_until" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_key" ON "deliveries" USING btree ("key");--> statement-breakpoint
CREATE INDEX "deliveries_waiting" ON "deliveries" USING btree ("next_attempt_at") WHERE "deliveries"."status" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "webhooks_enabled_url" ON "webhooks" USING btree ("url") WHERE "webhooks"."disabled_at" is null;