import { createReadStream, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corporaNote, corpus, hasCorpora } from "#db/test/corpora.ts";
import { readWxr } from "#lib/wxr/read-wxr.ts";
import type { WxrEntry, WxrPost } from "#lib/wxr/wxr-entry.ts";

async function entriesOf(file: string): Promise<WxrEntry[]> {
  const entries: WxrEntry[] = [];
  for await (const entry of readWxr(createReadStream(corpus("wordpress", file))))
    entries.push(entry);
  return entries;
}

async function postsOf(file: string): Promise<WxrPost[]> {
  return (await entriesOf(file)).filter((entry) => entry.type === "post");
}

const files = hasCorpora
  ? readdirSync(corpus("wordpress"), { recursive: true, encoding: "utf8" }).filter((f) =>
      f.endsWith(".xml"),
    )
  : [];

describe.skipIf(!hasCorpora)(`real exports${corporaNote}`, () => {
  test.each(files)("I2: %s is read to its end", async (file) => {
    const entries = await entriesOf(file);
    expect(entries[0]?.type).toBe("site");
  });

  test("I2: split and unescaped CDATA, backslashes and blank lines come through", async () => {
    const escaped = await postsOf("torture/crazy-cdata-escaped.xml");
    expect(escaped[0]?.content).toBe("Content with nested <![CDATA[ tags ]]> :)");
    expect((await postsOf("torture/multiple-cdata.xml"))[0]?.content.trim()).toBe(
      "line oneline twoline three",
    );
    expect((await postsOf("torture/backslashes.xml"))[0]?.content).toBe(
      "C:\\xampp\\htdocs\\wp-content",
    );
    expect((await postsOf("torture/blank-lines.xml"))[0]?.content).toBe(
      "first paragraph\n\nsecond paragraph",
    );
    expect((await postsOf("torture/cdata-edge.xml"))[0]?.content).toBe("ends with sequence ]] >");
  });

  test("I2: decoy namespaces are not believed, real ones under any prefix are", async () => {
    const entries = await entriesOf("torture/namespace-edge-cases.xml");
    const logins = entries.flatMap((entry) => (entry.type === "author" ? [entry.login] : []));
    expect(logins).toEqual(["real_user", "version_conflict"]);
    const posts = entries.filter((entry) => entry.type === "post");
    expect(posts.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "", "6"]);
    expect(posts[0]?.meta).toEqual([{ key: "normal_key", value: "normal_value" }]);
  });

  test("I2: 300 authors, and logins with a newline after them", async () => {
    expect(
      (await entriesOf("torture/large-authors.xml")).filter(({ type }) => type === "author"),
    ).toHaveLength(300);
    const authors = (await entriesOf("torture/authors-multiline.xml")).filter(
      (entry) => entry.type === "author",
    );
    expect(authors.map(({ id, login }) => [id, login])).toEqual([
      ["1", "alice"],
      ["2", "bob"],
      ["3", "carol"],
    ]);
  });

  test("I2: an address with bare ampersands is whole, and so is what follows it", async () => {
    const posts = await postsOf("coauthors/sample.xml");
    const attachment = posts.find(({ postType }) => postType === "attachment");
    expect(attachment?.attachmentUrl).toMatch(
      /\?ixlib=rb-1\.2\.1&ixid=.*&auto=format&fit=crop&w=1268&q=80$/,
    );
    expect(attachment?.id).toBe("5");
    expect(posts.at(-1)?.postType).toBe("page");
  });
});
