import type { Transaction } from "#db/client.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import type { Content } from "#features/revisions/content.ts";
import { convertBody } from "#features/transfer/wordpress/convert-body.ts";
import { ensureSection, NO_CATEGORY } from "#features/transfer/wordpress/ensure-section.ts";
import { ensureTopic } from "#features/transfer/wordpress/ensure-topic.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { authorKey } from "#features/transfer/wordpress/rules/author-key.ts";
import { headlineOf, lineOf } from "#features/transfer/wordpress/rules/headline-of.ts";
import { primaryCategory } from "#features/transfer/wordpress/rules/primary-category.ts";
import { seoText } from "#features/transfer/wordpress/rules/seo-text.ts";
import type { WxrPost, WxrPostTerm } from "#lib/wxr/wxr-entry.ts";

/** Everything of a post that is published at once, as a working copy holds it. */
export async function storyContent(
  tx: Transaction,
  run: ImportRun,
  post: WxrPost,
): Promise<Content> {
  const body = await convertBody(tx, run, post);
  const headline = headlineOf(post.title, body, post.slug);
  const standfirst = lineOf(post.excerpt).slice(0, 5000);
  const seo = { title: headline, sitename: run.site.title, excerpt: standfirst };
  return {
    kicker: "",
    headline,
    standfirst,
    kind: "news",
    body,
    ...(await placeOf(tx, run, post)),
    seriesId: null,
    leadMediaId: run.rows.find("media", metaOf(post, "_thumbnail_id"))?.localId ?? null,
    leadCaption: "",
    bylines: bylinesOf(run, post),
    origin: null,
    dateline: "",
    pinnedIds: [],
    republication: "allowed",
    commentPrompt: "",
    seoTitle: seoText(metaOf(post, "_yoast_wpseo_title"), seo),
    seoDescription: seoText(metaOf(post, "_yoast_wpseo_metadesc"), seo),
    socialTitle: seoText(metaOf(post, "_yoast_wpseo_opengraph-title"), seo),
    socialDescription: seoText(metaOf(post, "_yoast_wpseo_opengraph-description"), seo),
  };
}

/** What readers get of a story that a password kept from them: its headline, and why there is no more. */
export function lockedContent(content: Content, notice: string): Content {
  const paragraph = { type: "paragraph", content: [{ type: "text", text: notice }] };
  const body = parseBody({ content: [paragraph] });
  const none = { standfirst: "", seoTitle: "", seoDescription: "" };
  return { ...content, ...none, body, leadMediaId: null, socialTitle: "", socialDescription: "" };
}

/** One section; the other categories, and all tags, are topics. */
async function placeOf(tx: Transaction, run: ImportRun, post: WxrPost) {
  const categories = distinct(post.terms.filter(({ domain }) => domain === "category"));
  const primaryId =
    metaOf(post, "_yoast_wpseo_primary_category") || metaOf(post, "rank_math_primary_category");
  const primary = primaryCategory({ categories, primaryId, known: run.categories }) ?? NO_CATEGORY;
  const tags = distinct(
    post.terms.filter(({ domain }) => domain === "post_tag" || domain === "tag"),
  );
  const others = categories.filter(({ slug }) => slug !== primary.slug);
  const sectionId = await ensureSection(tx, run, primary.slug);
  const topicIds: number[] = [];
  for (const term of [...tags.map((tag) => ({ ...tag, domain: "post_tag" })), ...others]) {
    topicIds.push(await ensureTopic(tx, run, term));
  }
  return { sectionId, topicIds: [...new Set(topicIds)] };
}

function distinct(terms: WxrPostTerm[]): WxrPostTerm[] {
  return [...new Map(terms.filter(({ slug }) => slug).map((term) => [term.slug, term])).values()];
}

/** The terms of the Co-Authors plugin in their order, else who made the post; each person once (I6). */
function bylinesOf(run: ImportRun, post: WxrPost): Content["bylines"] {
  const terms = post.terms.filter(({ domain }) => domain === "author").map(({ slug }) => slug);
  const names = terms.length > 0 ? terms : [post.creator];
  const ids = names.map((name) => run.rows.find("author", authorKey(name))?.localId);
  const known = ids.filter((id) => id !== undefined);
  return [...new Set(known)].map((authorId) => ({ authorId, role: "text" }));
}

function metaOf(post: WxrPost, wanted: string): string {
  return post.meta.find(({ key }) => key === wanted)?.value.trim() ?? "";
}
