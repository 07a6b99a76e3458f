import { type SQL, sql } from "drizzle-orm";
import { pages } from "#db/schema/pages.ts";
import { quizzes } from "#db/schema/quizzes.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { issueUrl, newslettersUrl, newsletterUrl } from "#features/newsletters/urls.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { publicQuiz } from "#features/quizzes/quiz-view.ts";
import { quizUrl, quizzesUrl } from "#features/quizzes/urls.ts";
import { allSeriesUrl, seriesUrl } from "#features/series/urls.ts";
import { sectionUrl, topicUrl } from "#features/taxonomy/urls.ts";

/** What an address is made of. */
export interface Place {
  slug: string;
  /** Of a story the slug of its section, of an issue that of its newsletter. */
  parent?: string;
}

interface SitemapKind {
  /** Name of its first part. */
  name: string;
  /**
   * Every page of the kind that is to be found: (at, id, place, changed_at), where `at` and `id` order the parts.
   * May read `stories`: those that are listed, with their section, series and last change.
   */
  rows: SQL;
  path: (place: Place) => string;
}

/** What search engines find besides stories. A listing changes with the newest change in it; an empty one is left out. */
export const sitemapKinds: SitemapKind[] = [
  { name: "pages", rows: fixedAndStaticPages(), path: pageUrl },
  { name: "sections", rows: sectionRows(), path: sectionUrl },
  { name: "series", rows: seriesRows(), path: seriesUrl },
  { name: "topics", rows: topicRows(), path: topicUrl },
  { name: "authors", rows: authorRows(), path: authorUrl },
  { name: "quizzes", rows: quizRows(), path: quizUrl },
  { name: "newsletters", rows: newsletterRows(), path: pathOfNewsletter },
];

/** A static page whose address a section has taken is not to be reached. */
function fixedAndStaticPages(): SQL {
  const fixed = [
    fixedPage("/", sql`(select max(changed_at) from stories)`),
    fixedPage(
      allSeriesUrl(),
      sql`(select max(changed_at) from stories where series_id is not null)`,
    ),
    fixedPage(newslettersUrl(), sql`(select max(sent_at) from newsletter_issues)`),
    fixedPage(
      quizzesUrl(),
      sql`(select max(${quizzes.publishedAt}) from ${quizzes} where ${publicQuiz()})`,
    ),
  ];
  const written = sql`select ${pages.publishedAt}, ${pages.id}, jsonb_build_object('slug', ${pages.slug}),
      greatest(${pages.changedAt}, ${pages.publishedAt})
    from ${pages} where ${pages.publishedAt} <= now()
      and not exists (select 1 from sections where sections.slug = ${pages.slug})`;
  return sql.join([...fixed, written], sql` union all `);
}

function fixedPage(path: string, changedAt: SQL): SQL {
  return sql`select '-infinity'::timestamptz, 0::bigint, jsonb_build_object('slug', ${path.slice(1)}::text), ${changedAt}`;
}

/** A section shows the stories of the sections below it, too. */
function sectionRows(): SQL {
  return sql`select section.created_at, section.id, jsonb_build_object('slug', section.slug), max(stories.changed_at)
    from (with recursive tree(root, id) as (
        select id, id from sections
        union select tree.root, child.id from sections child join tree on child.parent_id = tree.id
      ) select * from tree) tree
    join sections section on section.id = tree.root
    join stories on stories.section_id = tree.id
    group by section.id`;
}

function seriesRows(): SQL {
  return sql`select series.created_at, series.id, jsonb_build_object('slug', series.slug), max(stories.changed_at)
    from series join stories on stories.series_id = series.id group by series.id`;
}

function topicRows(): SQL {
  return sql`select topics.created_at, topics.id, jsonb_build_object('slug', topics.slug), max(stories.changed_at)
    from topics join article_topics on article_topics.topic_id = topics.id
    join stories on stories.id = article_topics.article_id group by topics.id`;
}

function authorRows(): SQL {
  return sql`select authors.created_at, authors.id, jsonb_build_object('slug', authors.slug), max(stories.changed_at)
    from authors join bylines on bylines.author_id = authors.id
    join stories on stories.id = bylines.article_id group by authors.id`;
}

function quizRows(): SQL {
  return sql`select ${quizzes.publishedAt}, ${quizzes.id}, jsonb_build_object('slug', ${quizzes.slug}), ${quizzes.publishedAt}
    from ${quizzes} where ${publicQuiz()}`;
}

function newsletterRows(): SQL {
  return sql`select newsletters.created_at, newsletters.id, jsonb_build_object('slug', newsletters.slug),
      (select max(sent_at) from newsletter_issues where newsletter_id = newsletters.id)
    from newsletters
    union all select issue.sent_at, issue.id, jsonb_build_object('slug', issue.slug, 'parent', newsletters.slug), issue.sent_at
    from newsletter_issues issue join newsletters on newsletters.id = issue.newsletter_id
    where issue.sent_at is not null`;
}

function pathOfNewsletter({ slug, parent }: Place): string {
  return parent === undefined ? newsletterUrl({ slug }) : issueUrl({ slug: parent }, { slug });
}
