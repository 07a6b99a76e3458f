import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { identity, instant, madeAt, reference, tsvector } from "#db/columns.ts";
import { canonicalChoices, commentModes, revisionReasons, stages } from "#db/enums.ts";
import { content } from "#db/schema/content.ts";
import { sections } from "#db/schema/sections.ts";
import { series } from "#db/schema/series.ts";
import { staff } from "#db/schema/staff.ts";
import { topics } from "#db/schema/topics.ts";

/** A picture of a story for other sites, in one of their shapes: its path below /media and its size in pixels. */
export interface SocialCrop {
  width: number;
  height: number;
  path: string;
}

/** What stands for a story elsewhere: its lead picture in their shapes, or its headline where it has none. */
export interface SocialPicture {
  headline: string;
  mediaId: number | null;
  /** Of everything that was drawn: another one means that it must be drawn anew. */
  fingerprint: string;
  crops: SocialCrop[];
}

/** A story's identity: what stays the same whatever its words become. */
export const articles = pgTable(
  "articles",
  {
    id: identity(),
    /** The last part of its address. Unique in the publication, so that a story can change its section. */
    slug: text().notNull(),
    stage: text({ enum: stages }).notNull().default("draft"),
    language: text().notNull().default("en"),
    translationOf: reference().references((): AnyPgColumn => articles.id, { onDelete: "set null" }),
    /** What readers see. Null until the first publication. */
    liveRevisionId: reference().references((): AnyPgColumn => revisions.id, {
      onDelete: "restrict",
    }),
    /** The section of the live version, here so that lists need no join to find it. */
    sectionId: reference().references(() => sections.id, { onDelete: "restrict" }),
    /** The series of the live version, set by a trigger, for the same reason. */
    seriesId: reference().references(() => series.id, { onDelete: "restrict" }),
    publishedAt: instant(),
    /** By which it stands among the parts of its series: set by a trigger to when it was published, until an editor orders them. */
    seriesAt: instant(),
    /** Set only when an editor marks a change as material. */
    changedAt: instant(),
    /** When the live version took the place of another, whether or not the change was material. */
    revisedAt: instant(),
    scheduledFor: instant(),
    embargoUntil: instant(),
    retractedAt: instant(),
    retractedBy: reference().references(() => staff.id, { onDelete: "set null" }),
    retractionReason: text(),
    /** Not shown for legal reasons (451) until it is restored; in no list meanwhile. */
    withheldAt: instant(),
    withheldBy: reference().references(() => staff.id, { onDelete: "set null" }),
    withheldReason: text(),
    /** Live at its address, but in no list, feed, search or sitemap. */
    unlistedAt: instant(),
    /** Counted in the live body. */
    wordCount: integer().notNull().default(0),
    commentMode: text({ enum: commentModes }).notNull().default("premoderated"),
    commentsCloseAt: instant(),
    search: tsvector(),
    /** Of the live version, made by a job. */
    socialPicture: jsonb().$type<SocialPicture>(),
    createdAt: madeAt(),
    createdBy: reference().references(() => staff.id, { onDelete: "set null" }),
    /** Who writes it, if not whoever made it. */
    assigneeId: reference().references(() => staff.id, { onDelete: "set null" }),
    /** When the desk wants it; tells nobody outside. */
    dueAt: instant(),
  },
  (t) => [
    uniqueIndex("articles_slug").on(t.slug),
    check("articles_slug_shape", sql`${t.slug} ~ '^[^/?#[:space:]]+$'`),
    check(
      "articles_live_is_complete",
      sql`${t.liveRevisionId} is null or (${t.publishedAt} is not null and ${t.sectionId} is not null)`,
    ),
    check(
      "articles_stage_live",
      // What is scheduled is made live already and held back by its date; an import has no version of it yet.
      sql`${t.stage} = 'scheduled' or (${t.stage} in ('live', 'retracted')) = (${t.liveRevisionId} is not null)`,
    ),
    check(
      "articles_retraction_reason",
      sql`(${t.retractedAt} is null) = (${t.retractionReason} is null)`,
    ),
    check(
      "articles_withheld_reason",
      sql`(${t.withheldAt} is null) = (${t.withheldReason} is null)`,
    ),
    check(
      "articles_stage_retracted",
      sql`(${t.stage} = 'retracted') = (${t.retractedAt} is not null)`,
    ),
    check(
      "articles_stage_scheduled",
      sql`${t.stage} <> 'scheduled' or ${t.scheduledFor} is not null`,
    ),
    // Read backwards. Drizzle's desc() writes "nulls last", which serves no query that orders by desc.
    index("articles_latest").on(t.publishedAt, t.id).where(listed(t)),
    index("articles_section_latest").on(t.sectionId, t.publishedAt, t.id).where(listed(t)),
    index("articles_series_latest").on(t.seriesId, t.publishedAt, t.id).where(listed(t)),
    index("articles_series_parts").on(t.seriesId, t.seriesAt, t.id).where(listed(t)),
    index("articles_language_latest").on(t.language, t.publishedAt, t.id).where(listed(t)),
    index("articles_search").using("gin", t.search),
    // The words above the body alone: of a word that half of all bodies have, these are the better finds.
    index("articles_search_titles").using("gin", sql`ts_filter(${t.search}, '{a,b,c}')`),
    index("articles_due").on(t.scheduledFor).where(sql`${t.stage} = 'scheduled'`),
    index("articles_embargoed").on(t.embargoUntil).where(sql`${t.embargoUntil} is not null`),
    index("articles_retracted").on(t.retractedAt, t.id).where(sql`${t.retractedAt} is not null`),
    index("articles_translations").on(t.translationOf),
    // The desk's list: what it is narrowed to, then what it is ordered by. Stories without a time stand last.
    index("articles_stage").on(t.stage, t.id),
    index("articles_language").on(t.language, t.id),
    index("articles_assignee").on(t.assigneeId, t.id).where(sql`${t.assigneeId} is not null`),
    index("articles_creator").on(t.createdBy, t.id),
    index("articles_by_publication").on(
      sql`coalesce(${t.publishedAt}, '-infinity'::timestamptz)`,
      t.id,
    ),
    index("articles_by_due_time").on(sql`coalesce(${t.dueAt}, 'infinity'::timestamptz)`, t.id),
  ],
);

function listed(t: {
  liveRevisionId: AnyPgColumn;
  retractedAt: AnyPgColumn;
  unlistedAt: AnyPgColumn;
}) {
  return sql`${t.liveRevisionId} is not null and ${t.retractedAt} is null and ${t.unlistedAt} is null`;
}

/** What editors are writing. One per article; `version` refuses stale saves. */
export const workingCopies = pgTable(
  "working_copies",
  {
    articleId: reference()
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    ...content(),
    version: integer().notNull().default(1),
    /** Names the save that made this version, so that the same save sent again is known. */
    saveKey: text(),
    editedAt: madeAt(),
    editedBy: reference().references(() => staff.id, { onDelete: "set null" }),
  },
  (t) => [
    index("working_copies_edited").on(t.editedAt, t.articleId),
    index("working_copies_section_edited").on(t.sectionId, t.editedAt, t.articleId),
    index("working_copies_kind_edited").on(t.kind, t.editedAt, t.articleId),
    index("working_copies_headline").on(sql`left(lower(${t.headline}), 200)`, t.articleId),
    index("working_copies_bylines").using("gin", sql`${t.bylines} jsonb_path_ops`),
    index("working_copies_topics").using("gin", sql`${t.topicIds} jsonb_path_ops`),
  ],
);

/** What was once saved, published, or refused as stale. Only ever added to: triggers refuse the rest. */
export const revisions = pgTable(
  "revisions",
  {
    id: identity(),
    articleId: reference()
      .notNull()
      .references((): AnyPgColumn => articles.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    reason: text({ enum: revisionReasons }).notNull().default("saved"),
    ...content(),
    savedAt: madeAt(),
    savedBy: reference().references(() => staff.id, { onDelete: "set null" }),
  },
  (t) => [uniqueIndex("revisions_number").on(t.articleId, t.number)],
);

/** Topics of the live version. Copied from the revision at publication. */
export const articleTopics = pgTable(
  "article_topics",
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    topicId: reference()
      .notNull()
      .references(() => topics.id, { onDelete: "cascade" }),
    position: integer().notNull().default(0),
    /** The story's, set by a trigger, so that a topic's newest are found without all the others. */
    publishedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.topicId] }),
    index("article_topics_latest").on(t.topicId, t.publishedAt, t.articleId),
  ],
);

/** Where a syndicated story first appeared. Copied from the revision at publication. */
export const origins = pgTable(
  "origins",
  {
    articleId: reference()
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    name: text().notNull(),
    url: text().notNull(),
    licence: text().notNull().default(""),
    licenceUrl: text().notNull().default(""),
    canonical: text({ enum: canonicalChoices }).notNull().default("source"),
  },
  (t) => [check("origins_url_shape", sql`${t.url} ~ '^https?://'`)],
);

/** Stories that an editor put on the front page, by place; rules fill the rest. */
export const frontSlots = pgTable(
  "front_slots",
  {
    position: integer().primaryKey(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** Stands in its place instead of the story's own, and nowhere else; empty for the story's own. */
    headline: text().notNull().default(""),
    /** When the rules get the place back; null where an editor will say. */
    until: instant(),
  },
  (t) => [
    uniqueIndex("front_slots_once").on(t.articleId),
    check("front_slots_position", sql`${t.position} between 1 and 12`),
    check("front_slots_headline_length", sql`char_length(${t.headline}) <= 120`),
  ],
);

/** One place of an arrangement that was saved. */
export interface ArrangedSlot {
  place: number;
  articleId: number;
  headline: string;
  /** ISO 8601, or null. */
  until: string | null;
}

/** What an editor made of the front page at one time. Only ever added to: a trigger refuses the rest. */
export const frontArrangements = pgTable("front_arrangements", {
  id: identity(),
  slots: jsonb().$type<ArrangedSlot[]>().notNull(),
  savedAt: madeAt(),
  /** No reference: the row stays as it is when the account goes. Null for what no editor made. */
  savedBy: reference(),
  /** The arrangement that was put back with it. */
  restoredId: reference().references((): AnyPgColumn => frontArrangements.id, {
    onDelete: "restrict",
  }),
});
