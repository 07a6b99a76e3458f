import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CommentThread } from "#components/comments/comment-thread.tsx";
import type { CommentView } from "#features/comments/build-threads.ts";
import { cleanLine, cleanText } from "#lib/clean-text.ts";

const vectorsFolder = join(process.env.CORPORA_DIR ?? "../shared/corpora", "xss");

/** Everything that a thread may hold; any other element or attribute came from what somebody typed. */
const allowed: Record<string, string[]> = {
  ol: ["class"],
  li: ["id"],
  p: ["class"],
  b: [],
  br: [],
  a: ["class", "href", "rel"],
  time: ["datetime"],
  span: ["class"],
};

const allowedHref = /^(https?:\/\/|#comment-\d+$|\/comments\/reply\/\d+$)/;

const handmade = [
  "<script>alert(1)</script>",
  "https://example.org/<script>alert(1)</script>",
  'https://example.org/"onmouseover="alert(1)',
  "https://example.org/'><img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "java\u0000script:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "[link](javascript:alert(1))",
  "<a href='https://example.org' onclick='alert(1)'>x</a>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "</li></ol><iframe srcdoc='<script>alert(1)</script>'>",
  "https://example.org/\u202egnp.exe",
];

describe("C15, X5: nothing that somebody types becomes markup", () => {
  test.each(handmade)("%j", (vector) => {
    expectHarmless(vector);
  });

  test.skipIf(!existsSync(vectorsFolder))(
    `the vectors of the corpus (${existsSync(vectorsFolder) ? "read" : `no ${vectorsFolder}`})`,
    () => {
      const vectors = readVectors();
      expect(vectors.length).toBeGreaterThan(800);
      for (const vector of vectors) expectHarmless(vector);
    },
  );
});

test("C7: a reply stands inside its thread, with its own address and a link to answer it", () => {
  const html = rendered([{ ...comment("first"), replies: [{ ...comment("second"), id: 8 }] }]);
  expect(html).toMatch(/<li id="comment-7">.*<ol class="thread"><li id="comment-8">/s);
  expect(html).toContain('href="/comments/reply/8"');
  expect(html).toContain('<a href="#comment-7"><time dateTime="2026-11-24T07:00:00-05:00">');
});

test("C12: where no answers are taken there is no way to answer", () => {
  const html = renderToStaticMarkup(
    <CommentThread comments={[comment("first")]} timeZone="UTC" isOpen={false} />,
  );
  expect(html).not.toContain("reply");
});

test("C13: what is gone says so, and shows nothing else of it", () => {
  const gone = {
    ...comment(""),
    name: "",
    isGone: true,
    replies: [{ ...comment("answer"), id: 8 }],
  };
  const html = rendered([gone]);
  expect(html).toContain("This comment was removed.");
  expect(html).not.toContain("/comments/reply/7");
  expect(html).toContain("answer");
});

test("no comments, no list", () => {
  expect(rendered([])).toBe("");
});

function expectHarmless(vector: string): void {
  const html = rendered([{ ...comment(cleanText(vector)), name: cleanLine(vector) }]);
  const found: string[] = [];
  let text = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      const known = allowed[name];
      if (!known) found.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (!known?.includes(key)) found.push(`${name} ${key}`);
        if (key === "href" && !allowedHref.test(value)) found.push(`href ${value}`);
        if (key === "rel" && !["nofollow", "ugc nofollow noopener"].includes(value)) {
          found.push(`rel ${value}`);
        }
      }
    },
    oncomment: (data) => found.push(`comment ${data}`),
    onprocessinginstruction: (name) => found.push(name),
    ontext: (data) => {
      text += data;
    },
  });
  parser.end(html);
  expect(found, vector).toEqual([]);
  expect(text).toContain(cleanLine(vector));
}

function rendered(comments: CommentView[]): string {
  return renderToStaticMarkup(
    <CommentThread comments={comments} timeZone="America/New_York" isOpen={true} />,
  );
}

function comment(text: string): CommentView {
  return {
    id: 7,
    parentId: null,
    name: "Ada",
    text,
    createdAt: new Date("2026-11-24T12:00:00Z"),
    isFeatured: false,
    isGone: false,
    replies: [],
  };
}

function readVectors(): string[] {
  return readdirSync(vectorsFolder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const rows = JSON.parse(readFileSync(join(vectorsFolder, file), "utf8"));
      return (rows as { input: string }[]).map((row) => row.input);
    });
}
