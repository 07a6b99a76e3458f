import { and, eq, lte, type SQL, sql } from "drizzle-orm";
import { articles, articleTopics } from "#db/schema/articles.ts";
import { authors, bylines } from "#db/schema/authors.ts";
import { pages } from "#db/schema/pages.ts";
import { quizzes } from "#db/schema/quizzes.ts";
import { series } from "#db/schema/series.ts";
import { topics } from "#db/schema/topics.ts";
import { archiveIndexUrl } from "#features/archive/urls.ts";
import { listed } from "#features/articles/card-view.ts";
import { authorsUrl, authorUrl } from "#features/authors/urls.ts";
import { correctionsUrl } from "#features/corrections/urls.ts";
import { issueUrl, newslettersUrl, newsletterUrl } from "#features/newsletters/urls.ts";
import { pageUrl } from "#features/pages/urls.ts";
import { publicQuiz } from "#features/quizzes/quiz-view.ts";
import { quizUrl, quizzesUrl } from "#features/quizzes/urls.ts";
import { allSeriesUrl, seriesUrl } from "#features/series/urls.ts";
import { sectionUrl, topicsUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { STORIES_PER_PAGE } from "#lib/keyset.ts";

/** What an address is made of. */
export interface Place {
  slug: string;
  /** Of a story the slug of its section, of an issue that of its newsletter. */
  parent?: string;
}

const changeOnCard = sql`greatest(${articles.publishedAt}, ${articles.changedAt}, ${articles.revisedAt}) as change`;

interface SitemapKind {
  /** Name of its first part. */
  name: string;
  /** Every page of the kind that is to be found: (at, id, place, changed_at), where `at` and `id` order the parts. */
  rows: SQL;
  path: (place: Place) => string;
}

/**
 * What search engines find besides stories. A listing changes with the newest change among those that its first page
 * shows; an empty one is left out.
 */
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
    ...["/", archiveIndexUrl(), topicsUrl(), authorsUrl()].map((path) =>
      fixedPage(path, changeAmong(newestStories(sql`true`))),
    ),
    fixedPage(correctionsUrl(), sql`(select max(published_at) from corrections)`),
    fixedPage(allSeriesUrl(), changeAmong(newestStories(sql`${articles.seriesId} is not null`))),
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
  return sql`select section.created_at, section.id, jsonb_build_object('slug', section.slug),
      max(${changeAmong(newestStories(sql`${articles.sectionId} = tree.id`))})
    from (with recursive tree(root, id) as (
        select id, id from sections
        union select tree.root, child.id from sections child join tree on child.parent_id = tree.id
      ) select * from tree) tree
    join sections section on section.id = tree.root
    where exists (${newestStories(sql`${articles.sectionId} = tree.id`)})
    group by section.id`;
}

function seriesRows(): SQL {
  const stories = newestStories(sql`${articles.seriesId} = ${series.id}`);
  return listingRows(series, stories);
}

function topicRows(): SQL {
  return listingRows(topics, newestCopies(articleTopics, eq(articleTopics.topicId, topics.id)));
}

function authorRows(): SQL {
  return listingRows(authors, newestCopies(bylines, eq(bylines.authorId, authors.id)));
}

function listingRows(table: typeof series | typeof topics | typeof authors, stories: SQL): SQL {
  return sql`select ${table.createdAt}, ${table.id}, jsonb_build_object('slug', ${table.slug}), ${changeAmong(stories)}
    from ${table} where exists (${stories})`;
}

/** When each story on the first page of a listing changed; a correction stands on the story's own page alone. */
function newestStories(condition: SQL): SQL {
  return sql`select ${changeOnCard} from ${articles} where ${and(condition, listed())}
    order by ${articles.publishedAt} desc, ${articles.id} desc limit ${STORIES_PER_PAGE}`;
}

/** The same from a table that has the time of each story, too. */
function newestCopies(copies: typeof articleTopics | typeof bylines, condition: SQL): SQL {
  return sql`select ${changeOnCard} from ${copies} join ${articles} on ${articles.id} = ${copies.articleId}
    where ${and(condition, lte(copies.publishedAt, sql`now()`), listed())}
    order by ${copies.publishedAt} desc, ${copies.articleId} desc limit ${STORIES_PER_PAGE}`;
}

function changeAmong(stories: SQL): SQL {
  return sql`(select max(change) from (${stories}) stories)`;
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
