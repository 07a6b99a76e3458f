ALTER TABLE "articles" ADD COLUMN "withheld_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "withheld_by" bigint;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "withheld_reason" text;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_withheld_by_staff_id_fk" FOREIGN KEY ("withheld_by") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_withheld_reason" CHECK (("articles"."withheld_at" is null) = ("articles"."withheld_reason" is null));