ALTER TABLE "messages" ADD COLUMN "leased_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "comments_thread" ON "comments" USING btree ("article_id","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_person" ON "comments" USING btree ("author_email","created_at");--> statement-breakpoint
CREATE INDEX "comments_network" ON "comments" USING btree ("network_hash","created_at") WHERE "comments"."network_hash" is not null;