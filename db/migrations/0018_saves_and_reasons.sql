ALTER TABLE "revisions" ADD COLUMN "reason" text DEFAULT 'saved' NOT NULL;--> statement-breakpoint
ALTER TABLE "working_copies" ADD COLUMN "save_key" text;