-- What the front page was is only ever added to.
create trigger front_arrangements_stay before update or delete on front_arrangements
  for each row execute function refuse_change();--> statement-breakpoint
create trigger front_arrangements_never_emptied before truncate on front_arrangements
  for each statement execute function refuse_change();--> statement-breakpoint
-- A story stands among the parts of its series where it was published, until an editor puts it elsewhere.
-- Runs after articles_series, which has set the series by then: triggers of one table go by their names.
create function place_in_series() returns trigger language plpgsql as $$
begin
  if new.series_id is null then
    new.series_at := null;
  elsif tg_op = 'INSERT' or new.series_at is null or new.series_id is distinct from old.series_id
      or new.published_at is distinct from old.published_at then
    new.series_at := new.published_at;
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger articles_series_place before insert or update of live_revision_id, published_at on articles
  for each row execute function place_in_series();--> statement-breakpoint
update articles set series_at = published_at where series_id is not null;
