-- Rules that the schema language cannot say: search configurations, and rows that only ever grow.
create extension if not exists unaccent;--> statement-breakpoint
create extension if not exists pg_trgm;--> statement-breakpoint
create text search configuration standfirst_en (copy = english);--> statement-breakpoint
alter text search configuration standfirst_en alter mapping for hword, hword_part, word with unaccent, english_stem;--> statement-breakpoint
create text search configuration standfirst_fr (copy = french);--> statement-breakpoint
alter text search configuration standfirst_fr alter mapping for hword, hword_part, word with unaccent, french_stem;--> statement-breakpoint
create text search configuration standfirst_es (copy = spanish);--> statement-breakpoint
alter text search configuration standfirst_es alter mapping for hword, hword_part, word with unaccent, spanish_stem;--> statement-breakpoint
create text search configuration standfirst_plain (copy = simple);--> statement-breakpoint
alter text search configuration standfirst_plain alter mapping for hword, hword_part, word with unaccent, simple;--> statement-breakpoint
create function search_configuration(language text) returns regconfig language sql stable as $$
  select case left(language, 2)
    when 'en' then 'standfirst_en' when 'fr' then 'standfirst_fr' when 'es' then 'standfirst_es'
    when 'ar' then 'arabic' else 'standfirst_plain' end::regconfig
$$;--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;--> statement-breakpoint
create trigger revisions_immutable before update on revisions for each row
  when (to_jsonb(new) - 'saved_by' is distinct from to_jsonb(old) - 'saved_by' or new.saved_by is not null)
  execute function refuse_change();--> statement-breakpoint
create trigger audit_append_only before update or delete on audit for each row execute function refuse_change();--> statement-breakpoint
create trigger consents_append_only before update or delete on consents for each row execute function refuse_change();--> statement-breakpoint
insert into settings (id) values (1) on conflict do nothing;
