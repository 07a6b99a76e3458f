import { describe, expect, test } from "vitest";
import { ModerationQueue } from "#components/comments/moderation-queue.tsx";
import { QueueStates } from "#components/comments/queue-states.tsx";
import { renderInApp } from "#components/test/render-in-app.tsx";
import { commentStatuses } from "#db/enums.ts";
import type { Queue } from "#features/moderation/loaders.ts";
import type { Reason } from "#features/moderation/screening.ts";

type Queued = Queue["items"][number];

const holding: Reason[] = ["trap", "form", "words", "links", "premoderation", "first", "error"];
const comment: Queued = {
  id: 7,
  name: "Ada",
  email: "ada@example.org",
  text: "Words\n\nand <more>",
  status: "held",
  reason: "first",
  createdAt: new Date("2026-11-24T12:00:00Z"),
  article: { id: 5, slug: "two", headline: "Two candidates" },
  section: { slug: "peace" },
  inReplyTo: null,
  published: 0,
  against: 0,
};

describe("C10: what a moderator needs to decide", () => {
  test("who, when, on which story, why it waits, and the words as readers would get them", () => {
    const html = queue([{ ...comment, reason: "links" }]);
    expect(html).toContain("&lt;ada@example.org&gt;");
    expect(html).toContain('<a href="/peace/two#comments">Two candidates</a>');
    expect(html).toContain("Why: it has many links · First comment by this address");
    expect(html).toContain("<p>Words</p><p>and &lt;more&gt;</p>");
  });

  test("what became of the same person's earlier comments", () => {
    expect(queue([{ ...comment, published: 3, against: 1 }])).toContain(
      "3 published, 1 refused or spam",
    );
  });

  test("a first comment that waits for being one does not say so twice", () => {
    expect(queue([comment]).match(/first comment by this address/gi)).toHaveLength(1);
  });

  test("whom it answers, and nothing where it answers nobody", () => {
    expect(queue([{ ...comment, inReplyTo: "Ben" }])).toContain(" · In reply to Ben");
    expect(queue([comment])).not.toContain("In reply to");
  });

  test("a story that is not live any more is named without a link", () => {
    const html = queue([{ ...comment, section: null }]);
    expect(html).toContain("Two candidates");
    expect(html).not.toContain("/peace/two");
  });

  test.each(holding)("why it waits is said in words: %s", (reason) => {
    expect(queue([{ ...comment, reason, published: 1 }])).toMatch(/>Why: [a-z][^<]+ · 1 published/);
  });

  test("a reason that nobody knows is no reason to show a key", () => {
    expect(queue([{ ...comment, reason: "unheard of", published: 1 }])).toContain("Held · 1");
  });
});

describe("C10: decisions", () => {
  test.each([
    ["held", ["public", "refused", "spam"]],
    ["public", ["refused", "spam"]],
    ["refused", ["public", "spam"]],
    ["spam", ["public", "refused"]],
    ["deleted", []],
  ] as const)("%s leaves %j, and says which state was seen", (status, offered) => {
    const html = queue([{ ...comment, status }], status);
    const buttons = [...html.matchAll(/<button[^>]* value="(\w+)"/g)].map(([, value]) => value);
    expect(buttons).toEqual(offered);
    expect(html.includes(`name="seenStatus" value="${status}"`)).toBe(offered.length > 0);
  });

  test("each button says whose comment it decides on", () => {
    expect(queue([comment])).toContain('aria-label="Approve the comment by Ada"');
  });
});

test("an empty queue is said in its own words", () => {
  expect(queue([])).toContain("No comment waits.");
  expect(queue([], "spam")).toContain("No comment here.");
});

test("older comments of the same state are one link away", () => {
  const html = renderInApp(
    <ModerationQueue
      queue={{ status: "spam", items: [{ ...comment, status: "spam" }], next: 7, counts: counts() }}
      timeZone="UTC"
    />,
  );
  expect(html).toContain('href="/desk/comments?status=spam&amp;before=7"');
});

test("every state stands with its count, the shown one marked", () => {
  const html = renderInApp(<QueueStates current="spam" counts={{ ...counts(), held: 3 }} />);
  expect(html.match(/<li>/g)).toHaveLength(commentStatuses.length);
  expect(html).toContain('href="/desk/comments">Held <span>3</span>');
  expect(html.match(/aria-current="page"[^>]*>Spam/g)).toHaveLength(1);
  expect(html.match(/aria-current/g)).toHaveLength(1);
});

function queue(items: Queued[], status: Queue["status"] = "held"): string {
  return renderInApp(
    <ModerationQueue queue={{ status, items, next: undefined, counts: counts() }} timeZone="UTC" />,
  );
}

function counts(): Queue["counts"] {
  return Object.fromEntries(commentStatuses.map((one) => [one, 0])) as Queue["counts"];
}
