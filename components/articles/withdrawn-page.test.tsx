import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WithdrawnPage } from "#components/articles/withdrawn-page.tsx";
import { WithheldPage } from "#components/articles/withheld-page.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { makeCard } from "#components/test/make-card.ts";

const place = { timeZone: "America/New_York", latest: [makeCard(1)] };

test("A16: a withdrawn story says which, when in the newsroom's zone, and why; and offers a search and the latest", () => {
  const html = renderToStaticMarkup(
    <WithdrawnPage
      story={{
        headline: "A <b>claim</b>",
        reason: "Its source had not spoken to us.",
        retractedAt: new Date("2026-10-21T02:00:00Z"),
      }}
      {...place}
    />,
  );
  expect(html).toContain("We withdrew “A &lt;b&gt;claim&lt;/b&gt;” on 20 October 2026.");
  expect(html).toContain('<p class="prose">Its source had not spoken to us.</p>');
  expect(html).toContain('<form class="search" action="/search">');
  expect(html).toContain(">Headline 1</a>");
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(formFaults(html)).toEqual([]);
});

test("A16: a withheld story says since when and why, and offers a search and the latest", () => {
  const html = renderToStaticMarkup(
    <WithheldPage
      story={{
        reason: "A court in Geneva forbade it on 3 March.",
        withheldAt: new Date("2026-10-21T02:00:00Z"),
      }}
      {...place}
    />,
  );
  expect(html).toContain("It has been withheld for legal reasons since 20 October 2026.");
  expect(html).toContain('<p class="prose">A court in Geneva forbade it on 3 March.</p>');
  expect(html).toContain('<form class="search" action="/search">');
  expect(html).toContain(">Headline 1</a>");
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(formFaults(html)).toEqual([]);
});
