import { type SQL, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { test } from "#db/test/database-test.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import { refusal } from "#db/test/refusal.ts";

interface Place {
  /** A live story, its section and its revision. */
  story: number;
  section: number;
  revision: number;
  /** A story that was never published. */
  draft: number;
  author: number;
  newsletter: number;
  subscriber: number;
  sponsor: number;
  comment: number;
  staff: number;
}

interface Case {
  /** What the rule says. */
  name: string;
  constraint: string;
  bad(place: Place): SQL;
  good(place: Place): SQL;
}

const cases: Case[] = [
  {
    name: "a slug is one story's",
    constraint: "articles_slug",
    bad: () => sql`insert into articles (slug) values ('a-story')`,
    good: () => sql`insert into articles (slug) values ('b-story')`,
  },
  {
    name: "a slug is one part of an address",
    constraint: "articles_slug_shape",
    bad: () => sql`insert into articles (slug) values ('peace/two')`,
    good: () => sql`insert into articles (slug) values ('paix-à-deux')`,
  },
  {
    name: "what is live has a date",
    constraint: "articles_live_is_complete",
    bad: ({ story }) => sql`update articles set published_at = null where id = ${story}`,
    good: ({ story }) => sql`update articles set published_at = now() where id = ${story}`,
  },
  {
    name: "what is live stands in a section",
    constraint: "articles_live_is_complete",
    bad: ({ story }) => sql`update articles set section_id = null where id = ${story}`,
    good: ({ draft }) => sql`update articles set section_id = null where id = ${draft}`,
  },
  {
    name: "a draft has nothing that readers see",
    constraint: "articles_stage_live",
    bad: ({ story }) => sql`update articles set stage = 'draft' where id = ${story}`,
    good: ({ story }) =>
      sql`update articles set stage = 'draft', live_revision_id = null where id = ${story}`,
  },
  {
    name: "a live story has something that readers see",
    constraint: "articles_stage_live",
    bad: ({ draft }) => sql`update articles set stage = 'live' where id = ${draft}`,
    good: ({ draft }) => sql`update articles set stage = 'approved' where id = ${draft}`,
  },
  {
    name: "a withdrawal has its reason",
    constraint: "articles_retraction_reason",
    bad: ({ story }) =>
      sql`update articles set stage = 'retracted', retracted_at = now() where id = ${story}`,
    good: ({ story }) =>
      sql`update articles set stage = 'retracted', retracted_at = now(), retraction_reason = 'Wrong.' where id = ${story}`,
  },
  {
    name: "a withdrawn story is in its stage",
    constraint: "articles_stage_retracted",
    bad: ({ story }) =>
      sql`update articles set retracted_at = now(), retraction_reason = 'Wrong.' where id = ${story}`,
    good: ({ story }) => sql`update articles set stage = 'live' where id = ${story}`,
  },
  {
    name: "E8: what is scheduled has a time",
    constraint: "articles_stage_scheduled",
    bad: ({ draft }) => sql`update articles set stage = 'scheduled' where id = ${draft}`,
    good: ({ draft }) =>
      sql`update articles set stage = 'scheduled', scheduled_for = now() where id = ${draft}`,
  },
  {
    name: "revisions of a story are counted",
    constraint: "revisions_number",
    bad: ({ story }) => sql`insert into revisions (article_id, number) values (${story}, 1)`,
    good: ({ story }) => sql`insert into revisions (article_id, number) values (${story}, 2)`,
  },
  {
    name: "A4: nobody is credited twice for the same thing",
    constraint: "bylines_once",
    bad: ({ story, author }) =>
      sql`insert into bylines (article_id, author_id, role, position)
        values (${story}, ${author}, 'text', 0), (${story}, ${author}, 'text', 1)`,
    good: ({ story, author }) =>
      sql`insert into bylines (article_id, author_id, role, position)
        values (${story}, ${author}, 'text', 0), (${story}, ${author}, 'photographs', 1)`,
  },
  {
    name: "an author with a byline stays",
    constraint: "bylines_author_id_authors_id_fk",
    bad: ({ story, author }) =>
      sql`do ${sql.raw("$$")} begin
        insert into bylines (article_id, author_id, role, position) values (${sql.raw(`${story}, ${author}`)}, 'text', 0);
        delete from authors where id = ${sql.raw(`${author}`)}; end ${sql.raw("$$")}`,
    good: ({ author }) => sql`delete from authors where id = ${author}`,
  },
  {
    name: "an author has a name",
    constraint: "authors_name_given",
    bad: () => sql`insert into authors (slug, name) values ('nobody', '')`,
    good: () => sql`insert into authors (slug, name) values ('nobody', 'N.')`,
  },
  {
    name: "D6: an author's account in the fediverse has its host, and nothing beside them",
    constraint: "authors_fediverse_shape",
    bad: () => sql`insert into authors (slug, name, fediverse) values ('nobody', 'N.', '@n')`,
    good: () =>
      sql`insert into authors (slug, name, fediverse) values ('nobody', 'N.', '@n.n_1@ledger.example')`,
  },
  {
    name: "an author's address is one author's",
    constraint: "authors_slug",
    bad: () => sql`insert into authors (slug, name) values ('amara', 'Another')`,
    good: () => sql`insert into authors (slug, name) values ('amara-2', 'Another')`,
  },
  {
    name: "a comment says something",
    constraint: "comments_text_length",
    bad: ({ comment }) => sql`update comments set text = '' where id = ${comment}`,
    good: ({ comment }) => sql`update comments set text = '!' where id = ${comment}`,
  },
  {
    name: "a comment is counted in letters, not bytes",
    constraint: "comments_text_length",
    bad: ({ comment }) => sql`update comments set text = repeat('é', 20001) where id = ${comment}`,
    good: ({ comment }) => sql`update comments set text = repeat('é', 20000) where id = ${comment}`,
  },
  {
    name: "a comment answers another",
    constraint: "comments_not_own_parent",
    bad: ({ comment }) => sql`update comments set parent_id = id where id = ${comment}`,
    good: ({ comment }) => sql`update comments set parent_id = null where id = ${comment}`,
  },
  {
    name: "a form sent twice makes one comment",
    constraint: "comments_submission_once",
    bad: ({ story }) => commentWithKey(story, "'once'"),
    good: ({ story }) => commentWithKey(story, "null"),
  },
  {
    name: "sections make a tree",
    constraint: "sections_not_own_parent",
    bad: ({ section }) => sql`update sections set parent_id = id where id = ${section}`,
    good: ({ section }) =>
      sql`insert into sections (slug, name, parent_id) values ('below', 'Below', ${section})`,
  },
  {
    name: "a section's address is one section's",
    constraint: "sections_slug",
    bad: () => sql`insert into sections (slug, name) values ('news-a-story', 'Other')`,
    good: () => sql`insert into sections (slug, name) values ('news', 'Other')`,
  },
  {
    name: "a section with stories stays",
    constraint: "articles_section_id_sections_id_fk",
    bad: ({ section }) => sql`delete from sections where id = ${section}`,
    good: () =>
      sql`with spare as (insert into sections (slug, name) values ('s', 'S') returning id)
        delete from sections using spare where sections.id = spare.id`,
  },
  {
    name: "a moved address leads elsewhere",
    constraint: "redirects_no_loop",
    bad: () => sql`insert into redirects (path, target, source) values ('/a', '/a', 'desk')`,
    good: () => sql`insert into redirects (path, target, source) values ('/a', '/b', 'desk')`,
  },
  {
    name: "a moved address is one of this site",
    constraint: "redirects_path_shape",
    bad: () => sql`insert into redirects (path, target, source) values ('a', '/b', 'desk')`,
    good: () => sql`insert into redirects (path, target, source) values ('/?p=12', '/b', 'import')`,
  },
  {
    name: "S1: a placement ends after it begins",
    constraint: "sponsor_placements_in_order",
    bad: ({ sponsor }) => placement(sponsor, "2026-10-01", "2026-10-01"),
    good: ({ sponsor }) => placement(sponsor, "2026-10-01", "2026-10-02"),
  },
  {
    name: "X5: a sponsor's link is one of the web",
    constraint: "sponsors_url_shape",
    bad: () => sql`insert into sponsors (name, url) values ('N', 'javascript:alert(1)')`,
    good: () => sql`insert into sponsors (name, url) values ('N', 'https://n.example')`,
  },
  {
    name: "A9: an origin's link is one of the web",
    constraint: "origins_url_shape",
    bad: ({ story }) =>
      sql`insert into origins (article_id, name, url) values (${story}, 'O', 'observer.example')`,
    good: ({ story }) =>
      sql`insert into origins (article_id, name, url) values (${story}, 'O', 'http://o.example')`,
  },
  {
    name: "A6: a picture that is here has its size",
    constraint: "media_image_size",
    bad: () => picture("'a.png'", "null"),
    good: () => picture("'a.png'", "10"),
  },
  {
    name: "A6: a picture has an area",
    constraint: "media_image_size",
    bad: () => picture("'a.png'", "0"),
    good: () => picture("null", "null"),
  },
  {
    name: "E12: a file is kept once",
    constraint: "media_sha256",
    bad: () => files("'abc'"),
    good: () => files("null"),
  },
  {
    name: "a correction says something",
    constraint: "corrections_text_given",
    bad: ({ story }) => correction(story, ""),
    good: ({ story }) => correction(story, "It was the tenth."),
  },
  {
    name: "the settings are one row",
    constraint: "settings_one_row",
    bad: () => sql`insert into settings (id) values (2)`,
    good: () => sql`update settings set name = 'The Ledger' where id = 1`,
  },
  {
    name: "E15: the front page has twelve places",
    constraint: "front_slots_position",
    bad: ({ story }) => sql`insert into front_slots (position, article_id) values (13, ${story})`,
    good: ({ story }) => sql`insert into front_slots (position, article_id) values (12, ${story})`,
  },
  {
    name: "E15: a story has one place on the front page",
    constraint: "front_slots_once",
    bad: ({ story }) =>
      sql`insert into front_slots (position, article_id) values (1, ${story}), (2, ${story})`,
    good: ({ story, draft }) =>
      sql`insert into front_slots (position, article_id) values (1, ${story}), (2, ${draft})`,
  },
  {
    name: "S2: a column's colour can be drawn",
    constraint: "series_colour_shape",
    bad: () => sql`insert into series (slug, name, colour) values ('s', 'S', 'red;}')`,
    good: () => sql`insert into series (slug, name, colour) values ('s', 'S', '#aa0033')`,
  },
  {
    name: "an address gets one account, however it is written",
    constraint: "staff_email",
    bad: () => sql`insert into staff (email, name) values ('Ada@Example.org', 'Ada')`,
    good: () => sql`insert into staff (email, name) values ('ada@example.com', 'Ada')`,
  },
  {
    name: "E16: a role everywhere is given once, though no section stands with it",
    constraint: "staff_roles_once",
    bad: ({ staff }) =>
      sql`insert into staff_roles (staff_id, role) values (${staff}, 'editor'), (${staff}, 'editor')`,
    good: ({ staff, section }) =>
      sql`insert into staff_roles (staff_id, role, section_id) values (${staff}, 'editor', null), (${staff}, 'editor', ${section})`,
  },
  {
    name: "E16: a role is one of those that the policies know",
    constraint: "staff_roles_role",
    bad: ({ staff }) => sql`insert into staff_roles (staff_id, role) values (${staff}, 'owner')`,
    good: ({ staff }) =>
      sql`insert into staff_roles (staff_id, role) values (${staff}, 'business')`,
  },
  {
    name: "N1: an address signs up once, however it is written",
    constraint: "subscribers_email",
    bad: () => sql`insert into subscribers (email) values ('BEN@example.org')`,
    good: () => sql`insert into subscribers (email) values ('ben+news@example.org')`,
  },
  {
    name: "what was agreed to outlives the wish to be forgotten",
    constraint: "consents_subscriber_id_subscribers_id_fk",
    bad: ({ subscriber }) => sql`delete from subscribers where id = ${subscriber}`,
    good: () =>
      sql`with spare as (insert into subscribers (email) values ('c@example.org') returning id)
        delete from subscribers using spare where subscribers.id = spare.id`,
  },
  {
    name: "an issue's address is one of its newsletter's",
    constraint: "newsletter_issues_slug",
    bad: ({ newsletter }) =>
      sql`insert into newsletter_issues (newsletter_id, slug, subject) values (${newsletter}, '1', 'A'), (${newsletter}, '1', 'B')`,
    good: ({ newsletter }) =>
      sql`insert into newsletter_issues (newsletter_id, slug, subject) values (${newsletter}, '1', 'A'), (${newsletter}, '2', 'B')`,
  },
];

describe("the database refuses what breaks a rule, and takes its good neighbour", () => {
  for (const { name, constraint, bad, good } of cases) {
    test(`${constraint}: ${name}`, async ({ tx }) => {
      const place = await makePlace(tx);
      expect(await refusal(tx, bad(place))).toMatchObject({ constraint });
      expect(await refusal(tx, good(place))).toBeUndefined();
    });
  }
});

async function makePlace(tx: Transaction): Promise<Place> {
  const { id: story, section } = await makeLiveStory();
  const idOf = async (statement: SQL) => {
    const { rows } = await tx.execute<{ id: string }>(sql`${statement} returning id`);
    return Number(rows[0]!.id);
  };
  const subscriber = await idOf(sql`insert into subscribers (email) values ('ben@example.org')`);
  await tx.execute(
    sql`insert into consents (subscriber_id, event, wording, form) values (${subscriber}, 'requested', 'Send me it.', 'story')`,
  );
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from revisions where article_id = ${story}`,
  );
  return {
    story,
    section: section.id,
    revision: Number(rows[0]!.id),
    subscriber,
    draft: await idOf(sql`insert into articles (slug) values ('a-draft')`),
    author: await idOf(sql`insert into authors (slug, name) values ('amara', 'Amara')`),
    newsletter: await idOf(sql`insert into newsletters (slug, name) values ('weekly', 'Weekly')`),
    sponsor: await idOf(sql`insert into sponsors (name, url) values ('N', 'https://n.example')`),
    staff: await idOf(sql`insert into staff (email, name) values ('ada@example.org', 'Ada')`),
    comment: await idOf(
      sql`insert into comments (article_id, author_name, text, status) values (${story}, 'Ada', 'Yes.', 'held')`,
    ),
  };
}

/** Two comments of one submission. */
function commentWithKey(story: number, key: string): SQL {
  const row = sql`(${story}, 'Ada', 'Yes.', 'held', ${sql.raw(key)})`;
  return sql`insert into comments (article_id, author_name, text, status, submission_key) values ${row}, ${row}`;
}

function placement(sponsor: number, from: string, to: string): SQL {
  return sql`insert into sponsor_placements (sponsor_id, position, text, starts_at, ends_at)
    values (${sponsor}, 'home', 'Books.', ${from}, ${to})`;
}

function picture(path: string, width: string): SQL {
  return sql`insert into media (kind, path, filename, mime_type, width, height)
    values ('image', ${sql.raw(path)}, 'a.png', 'image/png', ${sql.raw(width)}, 10)`;
}

/** Two files of one content. */
function files(sha256: string): SQL {
  const row = sql`('file', 'a.pdf', 'application/pdf', ${sql.raw(sha256)})`;
  return sql`insert into media (kind, filename, mime_type, sha256) values ${row}, ${row}`;
}

function correction(story: number, text: string): SQL {
  return sql`insert into corrections (article_id, kind, text) values (${story}, 'correction', ${text})`;
}
