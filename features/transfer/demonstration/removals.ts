import { type SQL, sql } from "drizzle-orm";
import {
  RETRACTED,
  type RememberedKind,
} from "#features/transfer/demonstration/remembered-rows.ts";

export interface Removal {
  kind: RememberedKind;
  table: string;
  /** True of a row `r` that must stay because people made something that needs it, or changed it. */
  needed: SQL;
}

const STAYS_NEVER = sql`false`;

/** The words of every story that is still there, published or not. */
const words = (test: SQL) => sql`exists (select 1 from revisions w where ${test})
  or exists (select 1 from working_copies w where ${test})`;

/** What leaves with the demonstration, in an order in which nothing that is still needed is in the way. */
export const removals: Removal[] = [
  {
    kind: "article",
    table: "articles",
    needed: sql`exists (select 1 from revisions w where w.article_id = r.id and w.number > 1)
      or exists (select 1 from working_copies w where w.article_id = r.id and w.version > 1)
      or (r.stage = 'retracted' and i.content_hash <> ${RETRACTED})`,
  },
  {
    kind: "page",
    table: "pages",
    needed: sql`md5(r.title || r.body::text) <> i.content_hash`,
  },
  { kind: "issue", table: "newsletter_issues", needed: STAYS_NEVER },
  {
    kind: "newsletter",
    table: "newsletters",
    needed: sql`exists (select 1 from subscriptions s where s.newsletter_id = r.id)
      or exists (select 1 from consents c where c.newsletter_id = r.id)
      or exists (select 1 from newsletter_issues n where n.newsletter_id = r.id)`,
  },
  {
    kind: "quiz",
    table: "quizzes",
    needed: words(sql`jsonb_path_exists(w.body, '$.content[*].attrs ? (@.quizId == $id)',
      jsonb_build_object('id', r.id))`),
  },
  { kind: "placement", table: "sponsor_placements", needed: STAYS_NEVER },
  {
    kind: "sponsor",
    table: "sponsors",
    needed: sql`exists (select 1 from sponsor_placements p where p.sponsor_id = r.id)`,
  },
  {
    kind: "author",
    table: "authors",
    needed: words(sql`w.bylines @> jsonb_build_array(jsonb_build_object('authorId', r.id))`),
  },
  { kind: "topic", table: "topics", needed: words(sql`w.topic_ids @> to_jsonb(r.id)`) },
  { kind: "series", table: "series", needed: words(sql`w.series_id = r.id`) },
  {
    kind: "section",
    table: "sections",
    needed: sql`${words(sql`w.section_id = r.id`)}
      or exists (select 1 from sections c where c.parent_id = r.id)
      or exists (select 1 from sponsor_placements p where p.section_id = r.id)
      or exists (select 1 from quizzes q where q.section_id = r.id)
      or exists (select 1 from staff_roles g where g.section_id = r.id)`,
  },
  {
    kind: "media",
    table: "media",
    needed: sql`${words(sql`w.lead_media_id = r.id or ${pictured(sql`w.body`)}`)}
      or exists (select 1 from pages p where ${pictured(sql`p.body`)})
      or exists (select 1 from authors a where a.portrait_id = r.id)
      or exists (select 1 from series s where s.banner_id = r.id)
      or exists (select 1 from sponsor_placements p where p.media_id = r.id)
      or exists (select 1 from quizzes q where q.media_id = r.id)
      or exists (select 1 from quiz_questions q where q.media_id = r.id)`,
  },
];

/** The picture stands in a body, alone or in a gallery. */
function pictured(body: SQL): SQL {
  return sql`jsonb_path_exists(${body}, '$.**.attrs ? (@.mediaId == $id || @.mediaIds[*] == $id)',
    jsonb_build_object('id', r.id))`;
}
