import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AuthorNotes } from "#components/authors/author-notes.tsx";
import { AuthorPosition } from "#components/authors/author-position.tsx";
import { AuthorTitle } from "#components/authors/author-title.tsx";
import { makeByline } from "#components/test/make-article.ts";
import { makePicture } from "#components/test/make-picture.ts";

describe("A4: who the authors are", () => {
  test("a person credited twice is introduced once", () => {
    const person = { biography: "Writes on voting." };
    const html = notes(makeByline(1, person), makeByline(1, { ...person, role: "photographs" }));
    expect(html.match(/Writes on voting\./g)).toHaveLength(1);
    expect(html).toContain('aria-label="About the author"');
  });

  test("several are introduced in the order of the credits", () => {
    const html = notes(
      makeByline(3, { title: "Fellow", role: "photographs" }),
      makeByline(2, { title: "Editor" }),
      makeByline(1, { biography: "Writes." }),
    );
    expect(html).toContain('aria-label="About the authors"');
    expect(html.indexOf("Author 1")).toBeLessThan(html.indexOf("Author 3"));
    expect(html.indexOf("Author 2")).toBeLessThan(html.indexOf("Author 1"));
  });

  test("those of whom nothing is known are not, and with none of them there is no section", () => {
    expect(notes(makeByline(1), makeByline(2, { title: "Editor" }))).not.toContain("Author 1");
    expect(notes(makeByline(1))).toBe("");
  });

  test("name, position and biography make one sentence after another", () => {
    const html = notes(
      makeByline(1, { title: "Fellow", organization: "The Institute", biography: "She writes." }),
    );
    expect(html.replace(/<[^>]+>/g, "")).toBe("Author 1, Fellow at The Institute. She writes.");
    expect(html).toContain('<a href="/authors/author-1">Author 1</a>');
  });

  test("A2: below an Arabic story they are described in the publication's language, which says so", () => {
    const person = makeByline(1, { biography: "She writes." });
    const html = renderToStaticMarkup(
      <AuthorNotes bylines={[person]} language="ar" siteLanguage="en" />,
    );
    expect(html).toMatch(/^<section aria-label="About the author" lang="en">.*<p dir="ltr">/);
  });

  test("a portrait only decorates the name beside it", () => {
    expect(notes(makeByline(1, { title: "Fellow", portrait: makePicture() }))).toMatch(
      /<div class="portrait"><picture>.*<img[^>]* alt=""/,
    );
  });
});

test.each([
  ["Editor", "The Observer", "Editor at The Observer"],
  ["Editor", "", "Editor"],
  ["", "The Observer", "The Observer"],
  ["", "", ""],
])("A4: %j at %j is %j", (title, organization, position) => {
  const author = { title, organization, organizationUrl: "" };
  expect(renderToStaticMarkup(<AuthorPosition author={author} />)).toBe(position);
});

test.each([
  [
    "https://observer.example",
    'Editor at <a href="https://observer.example" rel="noopener">The Observer</a>',
  ],
  ["javascript:alert(1)", "Editor at The Observer"],
])(
  "A4: an organization at %j leads there only if that is an address",
  (organizationUrl, position) => {
    const author = { title: "Editor", organization: "The Observer", organizationUrl };
    expect(renderToStaticMarkup(<AuthorPosition author={author} />)).toBe(position);
  },
);

describe("an author's page", () => {
  const known = { ...makeByline(1), website: "" };

  test("is headed by the position, or by the word for it", () => {
    expect(head({ ...known, title: "Fellow" })).toContain('<p class="kicker">Fellow</p>');
    expect(head(known)).toContain('<p class="kicker">Author</p>');
  });

  test("leads to a website only where there is one", () => {
    expect(head({ ...known, website: "https://amara.example" })).toContain(
      '<a href="https://amara.example" rel="me noopener">Website</a>',
    );
    expect(head(known)).not.toContain("Website");
  });
});

function notes(...bylines: ReturnType<typeof makeByline>[]): string {
  return renderToStaticMarkup(<AuthorNotes bylines={bylines} language="en" siteLanguage="en" />);
}

function head(author: ReturnType<typeof makeByline> & { website: string }): string {
  return renderToStaticMarkup(<AuthorTitle author={author} />);
}
