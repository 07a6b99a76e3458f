-- Columns that lists are found by, copied by the database itself: whoever writes, they agree.
create function copy_live_series() returns trigger language plpgsql as $$
begin
  new.series_id := (select series_id from revisions where id = new.live_revision_id);
  return new;
end $$;--> statement-breakpoint
create function copy_publication_to_topic() returns trigger language plpgsql as $$
begin
  new.published_at := (select published_at from articles where id = new.article_id);
  return new;
end $$;--> statement-breakpoint
create function copy_publication_to_byline() returns trigger language plpgsql as $$
begin
  new.published_at := (select published_at from articles where id = new.article_id
    and not exists (select from bylines where article_id = new.article_id and author_id = new.author_id));
  return new;
end $$;--> statement-breakpoint
create function copy_changed_publication() returns trigger language plpgsql as $$
begin
  update article_topics set published_at = new.published_at where article_id = new.id;
  update bylines set published_at = new.published_at where article_id = new.id and position =
    (select min(position) from bylines same where same.article_id = new.id and same.author_id = bylines.author_id);
  return null;
end $$;--> statement-breakpoint
create trigger articles_series before insert or update of live_revision_id on articles
  for each row execute function copy_live_series();--> statement-breakpoint
create trigger article_topics_publication before insert on article_topics
  for each row execute function copy_publication_to_topic();--> statement-breakpoint
create trigger bylines_publication before insert on bylines
  for each row execute function copy_publication_to_byline();--> statement-breakpoint
create trigger articles_publication after update of published_at on articles
  for each row when (new.published_at is distinct from old.published_at) execute function copy_changed_publication();--> statement-breakpoint
update articles set series_id = revisions.series_id from revisions
  where revisions.id = articles.live_revision_id and revisions.series_id is not null;--> statement-breakpoint
update article_topics set published_at = articles.published_at from articles where articles.id = article_topics.article_id;--> statement-breakpoint
update bylines set published_at = articles.published_at from articles where articles.id = bylines.article_id and position =
  (select min(position) from bylines same where same.article_id = bylines.article_id and same.author_id = bylines.author_id);
