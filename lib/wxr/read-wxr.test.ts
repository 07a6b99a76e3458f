import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refusal } from "#lib/refusal.ts";
import { readWxr, type WxrWarning } from "#lib/wxr/read-wxr.ts";
import type { WxrEntry, WxrPost } from "#lib/wxr/wxr-entry.ts";

const WP = "http://wordpress.org/export/1.2/";
const NAMESPACES = `xmlns:wp="${WP}" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:excerpt="${WP}excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/"`;

function file(inner: string, namespaces = NAMESPACES): string {
  return `<?xml version="1.0"?>\n<rss version="2.0" ${namespaces}>\n<channel><title>Harbour Post</title>
<link>https://old.example</link>${inner}</channel></rss>`;
}

const item = (inner: string) =>
  `<item><title>One</title><wp:post_id>7</wp:post_id><wp:post_type>post</wp:post_type>
<wp:status>publish</wp:status>${inner}</item>`;

async function read(text: string | Uint8Array, size = 1 << 16) {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const warnings: WxrWarning[] = [];
  const entries: WxrEntry[] = [];
  const source = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  for await (const entry of readWxr(source, { onWarning: (w) => warnings.push(w) }))
    entries.push(entry);
  const posts = entries.filter((entry) => entry.type === "post");
  return { entries, posts, warnings };
}

const content = (posts: WxrPost[]) => posts.map((post) => post.content);

describe("readWxr", () => {
  test("I2: gives site, authors, terms and posts in the order of the file", async () => {
    const { entries, warnings } = await read(
      file(`<language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://old.example/blog</wp:base_blog_url>
<wp:author><wp:author_id>3</wp:author_id><wp:author_login>ana
</wp:author_login><wp:author_display_name><![CDATA[Ana Sol]]></wp:author_display_name></wp:author>
<wp:category><wp:term_id>9</wp:term_id><wp:category_nicename>town</wp:category_nicename>
<wp:category_parent>news</wp:category_parent><wp:cat_name>Town &amp; country</wp:cat_name></wp:category>
<wp:tag><wp:tag_slug>fish</wp:tag_slug><wp:tag_name>Fish</wp:tag_name></wp:tag>
<wp:term><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>top</wp:term_slug></wp:term>
${item("<dc:creator>ana</dc:creator><content:encoded><![CDATA[<p>Words</p>]]></content:encoded>")}`),
    );
    expect(entries.map((entry) => entry.type)).toEqual([
      "site",
      "author",
      "term",
      "term",
      "term",
      "post",
    ]);
    expect(entries[0]).toMatchObject({
      title: "Harbour Post",
      language: "en-GB",
      blogUrl: "https://old.example/blog",
    });
    expect(entries[1]).toMatchObject({ login: "ana", displayName: "Ana Sol", email: "" });
    expect(entries[2]).toMatchObject({
      taxonomy: "category",
      id: "9",
      name: "Town & country",
      parentSlug: "news",
    });
    expect(entries[3]).toMatchObject({ taxonomy: "post_tag", slug: "fish" });
    expect(entries[5]).toMatchObject({
      id: "7",
      creator: "ana",
      content: "<p>Words</p>",
      sticky: false,
    });
    expect(warnings).toEqual([]);
  });

  test("I2: reads comments with meta, post meta and terms of a post", async () => {
    const { posts } = await read(
      file(
        item(`<category domain="post_tag" nicename="fish"><![CDATA[Fish]]></category>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[12]]></wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>4</wp:comment_id><wp:comment_parent>2</wp:comment_parent>
<wp:comment_author><![CDATA[Reader]]></wp:comment_author><wp:comment_content><![CDATA[Yes.]]></wp:comment_content>
<wp:comment_approved>0</wp:comment_approved><wp:commentmeta><wp:meta_key>k</wp:meta_key>
<wp:meta_value>v</wp:meta_value></wp:commentmeta></wp:comment>`),
      ),
    );
    expect(posts[0]?.terms).toEqual([{ domain: "post_tag", slug: "fish", name: "Fish" }]);
    expect(posts[0]?.meta).toEqual([{ key: "_thumbnail_id", value: "12" }]);
    expect(posts[0]?.comments[0]).toMatchObject({
      id: "4",
      parentId: "2",
      content: "Yes.",
      approved: "0",
      meta: [{ key: "k", value: "v" }],
    });
  });

  test.each([
    "http://wordpress.org/export/1.0/",
    "http://wordpress.org/export/1.1/",
    "https://wordpress.org/export/1.2/",
  ])("I2: recognizes %s whatever the prefix", async (uri) => {
    const { entries } = await read(
      file(`<w:author><w:author_login>ana</w:author_login></w:author>`, `xmlns:w="${uri}"`),
    );
    expect(entries[1]).toMatchObject({ type: "author", login: "ana" });
  });

  test("I2: an element of another namespace under the usual prefix is not believed", async () => {
    const { entries } = await read(
      file(`<wp:author xmlns:wp="http://elsewhere.example/"><wp:author_login>bob</wp:author_login></wp:author>
<item xmlns:wp="http://elsewhere.example/"><title>Decoy</title><wp:status>publish</wp:status></item>`),
    );
    expect(entries.map((entry) => entry.type)).toEqual(["site", "post"]);
    expect(entries[1]).toMatchObject({ title: "Decoy", status: "", id: "" });
  });

  test("I2: the first of two equal fields counts, and a default namespace is one", async () => {
    const { posts } = await read(
      file(
        `<item xmlns:alt="${WP}"><post_id xmlns="${WP}">2</post_id><alt:post_id>99</alt:post_id></item>`,
      ),
    );
    expect(posts[0]?.id).toBe("2");
  });

  test("I2: a prefix that was never bound counts as what it usually names, with a warning", async () => {
    const { posts, warnings } = await read(file(item(""), ""));
    expect(posts[0]).toMatchObject({ id: "7", status: "publish" });
    expect(warnings[0]).toMatchObject({
      line: 4,
      message: expect.stringContaining("unbound namespace prefix"),
    });
  });

  test("I2: a bare ampersand stands for itself and says where it was; references are kept", async () => {
    const { posts, warnings } = await read(
      file(
        item(
          "<wp:attachment_url>https://x.example/?a=1&b=2&amp;c=3&#38;d</wp:attachment_url>\n<wp:post_name>a & b</wp:post_name>",
        ),
      ),
    );
    expect(posts[0]?.attachmentUrl).toBe("https://x.example/?a=1&b=2&c=3&d");
    expect(posts[0]?.slug).toBe("a & b");
    expect(warnings.map(({ line }) => line)).toEqual([6, 7]);
  });

  test("I2: ampersands in CDATA are no matter for a warning", async () => {
    const { posts, warnings } = await read(
      file(item("<content:encoded><![CDATA[a & b &nbsp; <!-- & -->]]></content:encoded>")),
    );
    expect(content(posts)).toEqual(["a & b &nbsp; <!-- & -->"]);
    expect(warnings).toEqual([]);
  });

  test("I2: control characters are left out with a warning", async () => {
    const { posts, warnings } = await read(
      file(item("<content:encoded><![CDATA[a\u0000b\u000bc\u001fd\te]]></content:encoded>")),
    );
    expect(content(posts)).toEqual(["abcd\te"]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.line).toBe(6);
  });

  test("I2: CDATA in pieces is one text, without the white space around it", async () => {
    const { posts } = await read(
      file(item("<content:encoded>\n <![CDATA[one]]]]><![CDATA[> two]]>\n</content:encoded>")),
    );
    expect(content(posts)).toEqual(["one]]> two"]);
  });

  test("I2: a byte order mark and Windows line ends are no obstacle", async () => {
    const { posts } = await read(`\uFEFF${file(item(""))}`.replaceAll("\n", "\r\n"));
    expect(posts).toHaveLength(1);
  });

  test("I2: a declared encoding is used; bytes that mean nothing become U+FFFD", async () => {
    const latin = Buffer.from(
      file(item("<wp:post_name>café</wp:post_name>")).replace(
        '"1.0"',
        '"1.0" encoding="ISO-8859-1"',
      ),
      "latin1",
    );
    expect((await read(latin)).posts[0]?.slug).toBe("café");
    const broken = Buffer.concat([
      Buffer.from(file(item("<wp:post_name>a")).split("</item>")[0]!),
      Buffer.from([0xff]),
      Buffer.from("b</wp:post_name></item></channel></rss>"),
    ]);
    expect((await read(broken)).posts[0]?.slug).toBe("a\uFFFDb");
  });

  test("I2: an item that the file's end cuts off is left out, and told", async () => {
    const { posts, warnings } = await read(
      `${file(item("")).split("</channel>")[0]}<item><title>Cut`,
    );
    expect(posts.map((post) => post.title)).toEqual(["One"]);
    expect(warnings.map(({ message }) => message)).toContain(
      "the file ends inside an item, which is left out",
    );
  });

  test("I2: a missing end of an item, or a stray end, loses no other item", async () => {
    const { posts } = await read(
      file(`${item("").replace("</item>", "")}</b>${item("")}${item("")}`),
    );
    expect(posts).toHaveLength(3);
  });

  test("I2: XML entities of the file's own are not expanded", async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${file(item("<wp:post_name>&b;</wp:post_name>")).replace(/<\?xml[^>]*\?>/, "")}`;
    expect((await read(bomb)).posts[0]?.slug).toBe("&b;");
  });

  test.each([
    ["HTML", "<!doctype html><html><body><p>Not found</p></body></html>"],
    ["a feed", '<rss version="2.0"><channel><item><title>x</title></item></channel></rss>'],
    ["words", "hello"],
    ["nothing", ""],
    ["JSON", '{"db":[]}'],
    ["words about one", "<p><wp:author>ana</wp:author><item></item></p>"],
  ])("I2: %s is refused with a sentence", async (_, text) => {
    await expect(read(text)).rejects.toThrow(
      new Refusal("This file is not a WordPress export (WXR)."),
    );
  });

  test("I1: what is no export is refused after the first megabyte, not at its end", async () => {
    const endless = (async function* () {
      yield Buffer.from("<a>");
      for (;;) yield Buffer.alloc(100_000, "<b/>");
    })();
    await expect(async () => {
      for await (const _ of readWxr(endless)) throw new Error("gave an entry");
    }).rejects.toThrow(Refusal);
  });

  test("I1: elements nested without end are refused, since finding a namespace takes longer with each", async () => {
    await expect(read(file("<a>".repeat(600)))).rejects.toThrow("too deeply");
  });

  test("I1: gives an item before it has read the next one", async () => {
    const first = Buffer.from(file(item("")).replace("</channel></rss>", ""));
    let asked = 0;
    const source = (async function* () {
      yield first;
      for (;;) {
        asked += 1;
        yield Buffer.from(item("").padEnd(5000));
      }
    })();
    for await (const entry of readWxr(source)) if (entry.type === "post") break;
    expect(asked).toBeLessThan(3);
  });

  test("I1: pieces of any size give the same entries", async () => {
    const text = file(
      `${item("<content:encoded><![CDATA[é & ]]]]><![CDATA[>]]></content:encoded><wp:post_name>a&b&amp;c</wp:post_name>")}${item("<!-- & --><title>Two</title>")}`,
    );
    const whole = await read(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
        const parts = await read(text, size);
        expect(parts.entries).toEqual(whole.entries);
        expect(parts.warnings.length).toBe(whole.warnings.length);
      }),
      { numRuns: 40 },
    );
  });

  test("I2: whatever stands in an item, reading ends and never throws", async () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "&",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
      "</item>",
      "<item>",
      "<wp:x",
      "'",
      '"',
      "\u0000",
      "é",
      "a",
      " ",
      "</",
      "/>",
      "<?",
      "?>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const { entries } = await read(file(item(parts.join(""))));
        expect(entries[0]?.type).toBe("site");
      }),
      { numRuns: 300 },
    );
  });
});
