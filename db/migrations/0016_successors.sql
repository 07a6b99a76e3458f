CREATE TABLE "successors" (
	"kind" text NOT NULL,
	"former_id" bigint NOT NULL,
	"current_id" bigint,
	CONSTRAINT "successors_kind_former_id_pk" PRIMARY KEY("kind","former_id"),
	CONSTRAINT "successors_another" CHECK ("successors"."current_id" <> "successors"."former_id")
);
--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "navigation" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
-- What is saved names successors, whoever saves it: an editor that was open, a version that is restored, an import.
create function follow_successors() returns trigger language plpgsql as $$
begin
  if exists (select from jsonb_array_elements_text(new.topic_ids) topic
      join successors on kind = 'topic' and former_id = topic::bigint) then
    new.topic_ids := (select coalesce(jsonb_agg(id order by place), '[]'::jsonb) from (
      select distinct on (id) id, place from (
        select case when former_id is null then topic::bigint else current_id end as id, place
        from jsonb_array_elements_text(new.topic_ids) with ordinality as named(topic, place)
        left join successors on kind = 'topic' and former_id = topic::bigint) followed
      where id is not null order by id, place) once);
  end if;
  if exists (select from jsonb_array_elements(new.bylines) byline
      join successors on kind = 'author' and former_id = (byline ->> 'authorId')::bigint) then
    new.bylines := (select coalesce(jsonb_agg(jsonb_set(byline, '{authorId}', to_jsonb(id)) order by place), '[]'::jsonb) from (
      select distinct on (id, byline ->> 'role') id, byline, place from (
        select case when former_id is null then (byline ->> 'authorId')::bigint else current_id end as id, byline, place
        from jsonb_array_elements(new.bylines) with ordinality as named(byline, place)
        left join successors on kind = 'author' and former_id = (byline ->> 'authorId')::bigint) followed
      where id is not null order by id, byline ->> 'role', place) once);
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger working_copies_successors before insert or update on working_copies
  for each row execute function follow_successors();--> statement-breakpoint
create trigger revisions_successors before insert on revisions
  for each row execute function follow_successors();
