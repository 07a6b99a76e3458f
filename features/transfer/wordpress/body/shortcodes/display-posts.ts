import type { Block } from "#features/articles/body/schema.ts";
import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import type { Shortcode } from "#lib/wordpress/parse-shortcodes.ts";

type Basis = Extract<Block, { type: "relatedList" }>["attrs"]["basis"];

const MOST = 12;
const USUAL = 10;

/** `[display-posts]`: a list of stories that is filled when the page is made. Its own default is ten. */
export function displayPosts({ attributes }: Shortcode, work: BodyWork): string {
  const wanted = Number.parseInt(attributes.posts_per_page ?? "", 10) || USUAL;
  const count = Math.min(MOST, Math.max(1, wanted));
  const title = (attributes.title ?? "").slice(0, 200);
  return work.setAside(
    [{ type: "relatedList", attrs: { title, count, basis: basisOf(attributes) } }],
    "block",
  );
}

function basisOf(attributes: Record<string, string>): Basis {
  if (attributes.category || attributes.category_id) return "section";
  return attributes.tag || attributes.taxonomy ? "topic" : "related";
}
