import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CommentSection } from "#components/comments/comment-section.tsx";
import { OwnComment } from "#components/comments/own-comment.tsx";
import { ReplyPage } from "#components/comments/reply-page.tsx";
import { formFaults } from "#components/test/form-faults.ts";
import { type CommentStatus, commentStatuses } from "#db/enums.ts";
import { buildThreads, type ThreadRow } from "#features/comments/build-threads.ts";

type Props = Parameters<typeof CommentSection>[0];

const article = {
  id: 5,
  slug: "two",
  headline: "Two candidates",
  language: "en",
  section: { slug: "peace" },
  commentMode: "open" as const,
  commentsCloseAt: null,
  commentPrompt: "Who should decide?",
};
const none: Props["comments"] = { threads: [], count: 0, isContinued: false };
const justNow = new Date();

describe("C12: whether a conversation takes comments", () => {
  test.each([
    ["open", null, true],
    ["open", new Date(Date.now() + 60_000), true],
    ["open", new Date(Date.now() - 60_000), false],
    ["closed", null, false],
  ] as const)("%s until %s", (commentMode, commentsCloseAt, isOpen) => {
    const html = section({ article: { ...article, commentMode, commentsCloseAt } });
    expect(html.includes("<form")).toBe(isOpen);
    expect(html.includes("Who should decide?")).toBe(isOpen);
    expect(html.includes("Comments on this story are closed.")).toBe(!isOpen);
  });

  test.each([
    ["open", "A first comment appears after editors have read it."],
    ["premoderated", "Editors read comments before they appear."],
  ] as const)("%s says beforehand what follows", (commentMode, words) => {
    expect(section({ article: { ...article, commentMode } })).toContain(words);
  });
});

test.each([
  [0, ">Comments</h2>"],
  [1, ">1 comment</h2>"],
  [12, ">12 comments</h2>"],
])("%i comments head the conversation, which has one place to link to", (count, words) => {
  const html = section({ comments: { ...none, count } });
  expect(html).toContain(words);
  expect(html.match(/id="comments"/g)).toHaveLength(1);
});

describe("C7: a long conversation", () => {
  test("goes on behind a link, and leads back to its beginning", () => {
    const html = section({ comments: { ...none, next: 90, isContinued: true } });
    expect(html).toContain('<a href="/peace/two#comments">Back to the first comments</a>');
    expect(html).toContain('<a href="/peace/two?comments=90#comments">View all comments</a>');
  });

  test("a short one has neither", () => {
    expect(section({})).not.toMatch(/Back to the first|View all/);
  });
});

test("C7: replies to replies end four levels deep; a deeper one stands below the last", () => {
  const rows: ThreadRow[] = [1, 2, 3, 4, 5, 6].map((id) => ({
    id,
    parentId: id === 1 ? null : id - 1,
    name: `Name ${id}`,
    text: `Words ${id}`,
    createdAt: justNow,
    isPublic: true,
    isFeatured: id === 2,
  }));
  const html = section({ comments: { threads: buildThreads(rows), count: 6, isContinued: false } });
  expect(html.match(/<ol class="thread">/g)).toHaveLength(4);
  expect(html).toMatch(
    /<li id="comment-4">.*<\/li><li id="comment-5">.*<\/li><li id="comment-6">/s,
  );
  expect(html.match(/Chosen by the editors/g)).toHaveLength(1);
});

test("E23: the forms of readers have labels, and the trap is nothing to listen to or Tab to", () => {
  const html = section({});
  expect(formFaults(html)).toEqual([]);
  expect(html).toMatch(
    /<div class="trap" aria-hidden="true"><label>[^<]*<input type="text" tabindex="-1" autoComplete="off" name="website"\/>/,
  );
});

describe("answering one comment", () => {
  const comment = { id: 7, name: "Ada", text: "First <b>words</b>", createdAt: justNow, article };

  test("shows what is answered, and the answer belongs to it", () => {
    const html = renderToStaticMarkup(<ReplyPage comment={comment} timeZone="UTC" />);
    expect(html).toContain("<blockquote><p>First &lt;b&gt;words&lt;/b&gt;</p></blockquote>");
    expect(html).toContain('<input type="hidden" name="parentId" value="7"/>');
    expect(html).toContain('<a href="/peace/two#comment-7">Back to “Two candidates”</a>');
    expect(formFaults(html)).toEqual([]);
  });

  test("C12: offers no form once the conversation is closed", () => {
    const closed = { ...comment, article: { ...article, commentMode: "closed" as const } };
    const html = renderToStaticMarkup(<ReplyPage comment={closed} timeZone="UTC" />);
    expect(html).not.toContain("<form");
    expect(html).toContain("Comments on this story are closed.");
  });
});

describe("C1: what its author sees of a comment", () => {
  const titles: Record<CommentStatus, string> = {
    held: "Your comment is awaiting moderation.",
    public: "Your comment is published.",
    spam: "Your comment is awaiting moderation.",
    refused: "Your comment was not published.",
    deleted: "Your comment is deleted.",
  };

  test.each(commentStatuses)("%s", (status) => {
    const html = own({ status });
    expect(html).toContain(`tabindex="-1">${titles[status]}</h1>`);
    expect(html.includes("My words")).toBe(status !== "deleted");
    expect(html.includes("/peace/two#comment-7")).toBe(status === "public");
  });

  test.each([
    ["held", 14, true],
    ["held", 16, false],
    ["public", 14, true],
    ["refused", 1, false],
    ["deleted", 1, false],
  ] as const)("%s for %i minutes: it can be taken back: %s", (status, minutes, isOffered) => {
    const createdAt = new Date(Date.now() - minutes * 60_000);
    expect(own({ status, createdAt }).includes('name="token" value="secret"')).toBe(isOffered);
  });
});

function section(props: Partial<Props>): string {
  return renderToStaticMarkup(
    <CommentSection article={article} comments={none} timeZone="UTC" {...props} />,
  );
}

function own(more: { status: CommentStatus; createdAt?: Date }): string {
  const comment = { id: 7, name: "Ada", text: "My words", createdAt: justNow, article, ...more };
  return renderToStaticMarkup(<OwnComment comment={comment} token="secret" timeZone="UTC" />);
}
