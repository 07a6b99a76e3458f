import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WithdrawnPage } from "#components/articles/withdrawn-page.tsx";
import { formFaults } from "#components/test/form-faults.ts";

test("A16: a withdrawn story says which, when in the newsroom's zone, and why; and offers a search", () => {
  const html = renderToStaticMarkup(
    <WithdrawnPage
      story={{
        headline: "A <b>claim</b>",
        reason: "Its source had not spoken to us.",
        retractedAt: new Date("2026-10-21T02:00:00Z"),
      }}
      timeZone="America/New_York"
    />,
  );
  expect(html).toContain("We withdrew “A &lt;b&gt;claim&lt;/b&gt;” on 20 October 2026.");
  expect(html).toContain('<p class="prose">Its source had not spoken to us.</p>');
  expect(html).toContain('<form class="search" action="/search">');
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(formFaults(html)).toEqual([]);
});
