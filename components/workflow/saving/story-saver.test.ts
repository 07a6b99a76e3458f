import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeEditedStory } from "#components/test/make-story.ts";
import type { SaveAnswer, SaveAttempt } from "#components/workflow/saving/autosaver.ts";
import type { LocalDraft } from "#components/workflow/saving/local-draft.ts";
import type { LocalState } from "#components/workflow/saving/local-keeper.ts";
import { createStorySaver } from "#components/workflow/saving/story-saver.ts";
import { contentOf } from "#features/revisions/content.ts";

const { copy } = makeEditedStory();
const base = contentOf(copy);

/** An editor whose headline is typed into, with a device and a server that answer as they are told. */
function typing({ isFull = false, answer }: { isFull?: boolean; answer?: () => SaveAnswer } = {}) {
  const device = new Map<string, LocalDraft>();
  const sent: SaveAttempt[] = [];
  const local: LocalState[] = [];
  let headline = base.headline;
  const saver = createStorySaver({
    opened: {
      ...{
        articleId: 12,
        staffId: 1,
        page: "page",
        draftId: "12 tab",
        generation: 0,
        isAhead: false,
      },
      ...{ copy, version: 4, base, unanswered: [] },
    },
    drafts: {
      async put(draft) {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        device.set(draft.id, structuredClone(draft));
      },
      remove: async (id) => void device.delete(id),
    },
    read: () => ({ ...base, headline }),
    async send(attempt) {
      sent.push(attempt);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return answer?.() ?? { kind: "saved", version: attempt.version + 1 };
    },
    show() {},
    showLocal: (state) => local.push(state),
  });
  return {
    ...{ device, sent, local, saver },
    type(words: string) {
      headline = words;
      saver.touch();
    },
    draft: () => device.get("12 tab"),
  };
}

describe("createStorySaver", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("E2: what is typed is on the device within 500 ms, whoever never pauses", async () => {
    const { type, draft } = typing();
    for (let key = 0; key < 40; key += 1) {
      type(`Word ${key}`);
      await vi.advanceTimersByTimeAsync(100);
      const typed = Number(draft()?.content.headline.slice(5) ?? -1);
      expect(key - typed).toBeLessThanOrEqual(4);
    }
  });

  test("E2: the device forgets what the server has, and only then", async () => {
    const { type, draft } = typing();
    type("New");
    await vi.advanceTimersByTimeAsync(600);
    expect(draft()).toMatchObject({ version: 4, base, content: { headline: "New" } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft()).toBeUndefined();
  });

  test("E2: a save is named on the device before it is sent", async () => {
    const { type, draft, sent } = typing({
      answer: () => {
        throw new Error("offline");
      },
    });
    type("New");
    await vi.advanceTimersByTimeAsync(720);
    expect(draft()?.unanswered).toEqual([sent[0]!.key]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(draft()).toMatchObject({ version: 4, content: { headline: "New" } });
  });

  test("E2: what is typed next goes over what was saved, also on the device", async () => {
    const { type, draft, saver } = typing();
    type("One");
    await vi.advanceTimersByTimeAsync(1000);
    type("Two");
    await vi.advanceTimersByTimeAsync(200);
    expect(draft()).toMatchObject({ version: 5, base: { headline: "One" } });
    expect(saver.place()).toMatchObject({ version: 5, base: { headline: "One" } });
  });

  test("E2: a device that keeps nothing is said, and the server gets it all the same", async () => {
    const { type, local, sent, saver } = typing({ isFull: true });
    type("New");
    await vi.advanceTimersByTimeAsync(300);
    expect(local.at(-1)).toBe("failing");
    expect(saver.isKept()).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
  });
});
