-- A story's history only ever grows; it goes with the story, whose row is gone by then.
create function refuse_forgetting() returns trigger language plpgsql as $$
begin
  if exists (select from articles where id = old.article_id) then
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
  end if;
  return old;
end $$;--> statement-breakpoint
create trigger revisions_kept before delete on revisions for each row execute function refuse_forgetting();
