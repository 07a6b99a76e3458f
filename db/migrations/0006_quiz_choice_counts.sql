CREATE TABLE "quiz_choice_counts" (
	"question_id" bigint NOT NULL,
	"choice" text NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "quiz_choice_counts_question_id_choice_pk" PRIMARY KEY("question_id","choice")
);
--> statement-breakpoint
ALTER TABLE "quiz_choice_counts" ADD CONSTRAINT "quiz_choice_counts_question_id_quiz_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."quiz_questions"("id") ON DELETE cascade ON UPDATE no action;