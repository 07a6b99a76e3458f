import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const WP = "http://wordpress.org/export/1.2/";

/** The path of a WordPress export with these entries, until the test ends. */
export async function wxrFile(...entries: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "standfirst-wxr-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "export.xml");
  await writeFile(path, wxr(entries.join("\n")));
  return path;
}

function wxr(entries: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="${WP}" xmlns:excerpt="${WP}excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>
<link>https://old.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://old.example</wp:base_blog_url>
${entries}
</channel></rss>`;
}

interface Item {
  id: number | string;
  type?: string;
  title?: string;
  slug?: string;
  status?: string;
  body?: string;
  excerpt?: string;
  /** Local and GMT alike; empty for a draft's zero date. */
  date?: string;
  creator?: string;
  /** `domain:slug`, in order. */
  terms?: string[];
  meta?: Record<string, string>;
  /** Elements of the item as they are. */
  more?: string;
}

/** An item of an export: a published post unless told. */
export function wxrItem(item: Item): string {
  const { id, type = "post", status = "publish", date = "2024-03-05 10:00:00" } = item;
  const slug = item.slug ?? `post-${id}`;
  const time = date || "0000-00-00 00:00:00";
  return `<item><title>${item.title ?? `Title ${id}`}</title><link>https://old.example/${slug}/</link>
<dc:creator>${item.creator ?? "ana"}</dc:creator><content:encoded><![CDATA[${item.body ?? "Words."}]]></content:encoded>
<excerpt:encoded><![CDATA[${item.excerpt ?? ""}]]></excerpt:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date>${time}</wp:post_date><wp:post_date_gmt>${time}</wp:post_date_gmt><wp:post_name>${slug}</wp:post_name>
<wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type><wp:comment_status>open</wp:comment_status>
${(item.terms ?? []).map(termOf).join("")}${Object.entries(item.meta ?? {})
  .map(metaOf)
  .join("")}${item.more ?? ""}</item>`;
}

interface Comment {
  id: number;
  parent?: number;
  approved?: string;
  kind?: string;
  text?: string;
}

/** A comment inside an item: approved unless told. */
export function wxrComment({ id, parent = 0, approved = "1", kind = "", text }: Comment): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Reader ${id}]]></wp:comment_author>
<wp:comment_author_email>Reader${id}@mail.example</wp:comment_author_email><wp:comment_author_IP>203.0.113.9</wp:comment_author_IP>
<wp:comment_date_gmt>2024-03-06 10:00:0${id % 10}</wp:comment_date_gmt><wp:comment_content><![CDATA[${text ?? `Comment ${id}.`}]]></wp:comment_content>
<wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${kind}</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;
}

/** A category of the channel. */
export function wxrCategory(slug: string, parent = "", id = ""): string {
  return `<wp:category><wp:term_id>${id}</wp:term_id><wp:category_nicename>${slug}</wp:category_nicename>
<wp:category_parent>${parent}</wp:category_parent><wp:cat_name><![CDATA[${slug.toUpperCase()}]]></wp:cat_name></wp:category>`;
}

function termOf(term: string): string {
  const [domain, slug = ""] = term.split(":");
  return `<category domain="${domain}" nicename="${slug}"><![CDATA[${slug.toUpperCase()}]]></category>`;
}

function metaOf([key, value]: [string, string]): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
}
