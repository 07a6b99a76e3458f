import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ConfirmationPage } from "#components/newsletters/confirmation-page.tsx";
import { IssuePage } from "#components/newsletters/issue-page.tsx";
import { LeavingPage } from "#components/newsletters/leaving-page.tsx";
import { NewsletterBox } from "#components/newsletters/newsletter-box.tsx";
import { NewsletterLanding } from "#components/newsletters/newsletter-landing.tsx";
import { NewsletterList } from "#components/newsletters/newsletter-list.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { makeCard } from "#components/test/make-card.ts";

type Confirmation = Parameters<typeof ConfirmationPage>[0]["confirmation"];
type Subscription = Parameters<typeof LeavingPage>[0]["subscription"];

const weekly = {
  id: 1,
  slug: "weekly",
  name: "The Weekly",
  promise: "What was decided.",
  frequency: "weekly" as const,
};
const daily = { ...weekly, id: 2, slug: "daily", name: "The Daily", frequency: "daily" as const };
const sentAt = new Date("2026-10-21T02:00:00Z");
const timeZone = "America/New_York";

describe("the sign-up box", () => {
  test("says what comes and how often, and where the agreement was given", () => {
    const html = renderToStaticMarkup(<NewsletterBox newsletter={weekly} source="story" />);
    expect(html).toContain('<a href="/newsletters/weekly">The Weekly</a>: What was decided.');
    expect(html).toContain("One letter a week. Leave with one click.");
    expect(html).toContain('<input type="hidden" name="source" value="story"/>');
    expect(html).toContain('<input type="hidden" name="newsletterId" value="1"/>');
    expect(formFaults(html)).toEqual([]);
  });

  test("is not there without a newsletter, and has no stray colon without a promise", () => {
    expect(renderToStaticMarkup(<NewsletterBox newsletter={null} source="story" />)).toBe("");
    const bare = { ...weekly, promise: "" };
    expect(renderToStaticMarkup(<NewsletterBox newsletter={bare} source="story" />)).toContain(
      "The Weekly</a></p>",
    );
  });
});

describe("all newsletters", () => {
  test("each has a form of its own, and no id stands twice", () => {
    const html = list([
      { ...weekly, latest: [] },
      { ...daily, latest: [] },
    ]);
    expect(html.match(/<form/g)).toHaveLength(2);
    expect(formFaults(html)).toEqual([]);
  });

  test("N13: the latest issues are samples, dated in the publication's zone", () => {
    const latest = [{ slug: "12", subject: "The vote", sentAt: sentAt.toISOString() }];
    expect(list([{ ...weekly, latest }])).toMatch(
      /<a href="\/newsletters\/weekly\/12">The vote<\/a>.*20 October 2026<\/time>/,
    );
  });

  test("none is said", () => {
    expect(list([])).toContain("There is no newsletter yet.");
  });

  function list(newsletters: Parameters<typeof NewsletterList>[0]["newsletters"]): string {
    return renderToStaticMarkup(<NewsletterList newsletters={newsletters} timeZone={timeZone} />);
  }
});

describe("N13: a newsletter's page", () => {
  const issue = (id: number) => ({
    id,
    slug: `issue-${id}`,
    subject: `Subject ${id}`,
    introduction: "Good morning.\n\nThe week was long.",
    articleIds: [1],
    sentAt,
  });
  const page = (more: Partial<Parameters<typeof NewsletterLanding>[0]["archive"]>) =>
    renderToStaticMarkup(
      <NewsletterLanding
        archive={{ newsletter: weekly, issues: { items: [] }, stories: [], others: [], ...more }}
        timeZone={timeZone}
      />,
    );

  test("shows the latest issue as a sample, with its stories, and the others as links", () => {
    const html = page({ issues: { items: [issue(2), issue(1)] }, stories: [makeCard(1)] });
    expect(html).toContain("<p>The week was long.</p>");
    expect(html).toContain("Headline 1</a>");
    expect(html.match(/issue-2"/g)).toHaveLength(2);
    expect(html.match(/issue-1"/g)).toHaveLength(1);
  });

  test("says that the first issue is still to come", () => {
    expect(page({})).toContain("The first issue is still to come.");
    expect(page({ issues: { items: [issue(1)] } })).not.toContain("still to come");
  });

  test("a later page of the archive has its issues alone, and the ways on and back", () => {
    const html = page({ issues: { items: [issue(1)], newer: "", next: "5-1" } });
    expect(html).not.toContain("The latest issue");
    expect(html).toContain('href="/newsletters/weekly" rel="prev">Newest issues');
    expect(html).toContain('href="/newsletters/weekly?after=5-1" rel="next">Older issues');
  });

  test("names the other newsletters", () => {
    expect(page({ others: [daily] })).toContain('<a href="/newsletters/daily">The Daily</a>');
  });
});

describe("N13: an issue as everybody can read it", () => {
  const issue = {
    ...{ id: 3, slug: "12", subject: "The vote", articleIds: [1], sentAt },
    introduction: "First.\n\nSecond <b>words</b>.\n\n\n",
    newsletter: weekly,
  };

  test("has its paragraphs as words, its stories and the way to get the next", () => {
    const html = show([makeCard(1)]);
    expect(html).toContain("<p>First.</p><p>Second &lt;b&gt;words&lt;/b&gt;.</p></div>");
    expect(html).toContain(">Headline 1</a>");
    expect(html).toContain('name="source" value="issue"');
  });

  test("stories that are gone since leave no empty list", () => {
    expect(show([])).not.toContain("<ul");
  });

  function show(stories: ReturnType<typeof makeCard>[]): string {
    return renderToStaticMarkup(
      <IssuePage issue={issue as never} stories={stories} timeZone={timeZone} />,
    );
  }
});

describe("N1: where the link of a confirmation mail leads", () => {
  test("to a button, with every newsletter that was asked for ticked and none that is not", () => {
    const html = confirm([
      { id: 1, name: "The Weekly", status: "pending" },
      { id: 2, name: "The Daily", status: "active" },
    ]);
    const ticked = [...html.matchAll(/name="newsletterId" checked="" value="(\d)"/g)];
    expect(ticked.map(([, id]) => id)).toEqual(["1"]);
    expect(html).toContain('name="token" value="secret"');
    expect(html).toContain("This will be sent to ada@example.org:");
    expect(formFaults(html)).toEqual([]);
  });

  test.each([
    ["confirmed before", [{ id: 1, name: "W", status: "active" }], "You are subscribed"],
    ["left since", [{ id: 1, name: "W", status: "left" }], "Nothing to confirm"],
    ["asked for nothing", [], "Nothing to confirm"],
  ] as const)("%s: no button", (_, subscriptions, title) => {
    const html = confirm([...subscriptions]);
    expect(html).toContain(`>${title}</h1>`);
    expect(html).not.toContain("<form");
  });

  test("X2: an ended link says so, names nobody and leads to a new one", () => {
    const html = renderToStaticMarkup(<ConfirmationPage confirmation={undefined} token="secret" />);
    expect(html).toContain("This link has ended");
    expect(html).toContain('<a href="/newsletters">');
    expect(html).not.toContain("secret");
  });

  function confirm(subscriptions: object[]): string {
    const confirmation = { email: "ada@example.org", subscriptions } as unknown as Confirmation;
    return renderToStaticMarkup(<ConfirmationPage confirmation={confirmation} token="secret" />);
  }
});

describe("N4: where the link to leave leads in a browser", () => {
  test("to a button that ends it, for an address that only its owner would know", () => {
    const html = leave({ name: "The Weekly", status: "active", email: "ada@example.org" });
    expect(html).toContain("Leave “The Weekly”");
    expect(html).toContain("a…@example.org will get no further issue.");
    expect(html).not.toContain("ada@");
    expect(html).toContain('name="token" value="secret"');
  });

  test("after it was used, to the same answer and no button", () => {
    const html = leave({ name: "The Weekly", status: "left", email: "ada@example.org" });
    expect(html).toContain("You have left “The Weekly”");
    expect(html).not.toContain("<form");
  });

  test("for a subscription that is not there any more, to nothing of it", () => {
    expect(leave(undefined)).toContain("Nothing to confirm");
  });

  function leave(subscription: object | undefined): string {
    return renderToStaticMarkup(
      <LeavingPage subscription={subscription as Subscription} token="secret" />,
    );
  }
});
