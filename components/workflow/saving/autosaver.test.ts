import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  createAutosaver,
  type SaveAnswer,
  type SaveAttempt,
  type SaveState,
} from "#components/workflow/saving/autosaver.ts";
import type { Content } from "#features/revisions/content.ts";

const standing = {
  version: 9,
  editedAt: "2026-01-01T00:00:00Z",
  editedBy: "Ada",
  content: {} as Content,
  holder: null,
};

function started(answers: (SaveAnswer | Error)[] = []) {
  const versions: number[] = [];
  const attempts: SaveAttempt[] = [];
  const states: SaveState[] = [];
  const saver = createAutosaver({
    version: 1,
    show: (state) => states.push(state),
    save: async (attempt) => {
      const { version } = attempt;
      attempts.push(attempt);
      versions.push(version);
      const answer = answers.shift() ?? { kind: "saved", version: version + 1 };
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { saver, versions, attempts, states, last: () => states.at(-1)?.kind };
}

describe("createAutosaver", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("E2: saves after a pause, and says so", async () => {
    const { saver, versions, states } = started();
    saver.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(versions).toEqual([1]);
    expect(states.map(({ kind }) => kind)).toEqual(["typing", "saving", "saved"]);
    expect(saver.isDirty()).toBe(false);
  });

  test("E10: says once that somebody types, however many keys follow before the save", async () => {
    const { saver, states } = started();
    for (let typed = 0; typed < 5; typed += 1) saver.touch();
    expect(states).toEqual([{ kind: "typing" }]);
    await vi.advanceTimersByTimeAsync(1000);
    saver.touch();
    expect(states.map(({ kind }) => kind)).toEqual(["typing", "saving", "saved", "typing"]);
  });

  test("E2: somebody who never pauses is saved within 2 s of the first key, again and again", async () => {
    const { saver, versions } = started();
    for (let typed = 0; typed < 60; typed += 1) {
      saver.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(versions.length).toBeGreaterThanOrEqual(3);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });

  test("E2: what is typed while a save is on its way is saved after it, over its version", async () => {
    const { saver, versions, last } = started();
    saver.touch();
    await vi.advanceTimersByTimeAsync(750);
    saver.touch();
    await vi.advanceTimersByTimeAsync(3000);
    expect(versions).toEqual([1, 2]);
    expect(last()).toBe("saved");
  });

  test("E2: a lost connection is tried again until it works", async () => {
    const { saver, versions, states } = started([new Error("offline"), new Error("offline")]);
    saver.touch();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(versions).toEqual([1, 1, 1]);
    expect(states.filter(({ kind }) => kind === "offline")).toHaveLength(2);
    expect(saver.isDirty()).toBe(false);
  });

  test("E3: a stale save stops the saving until the person decides", async () => {
    const { saver, versions, last } = started([{ kind: "stale", standing }]);
    saver.touch();
    await vi.advanceTimersByTimeAsync(1000);
    saver.touch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(versions).toEqual([1]);
    expect(last()).toBe("stale");
    expect(await saver.saveNow()).toBe(false);
    saver.goOnFrom({ version: 9, isAhead: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(versions).toEqual([1, 9]);
    expect(last()).toBe("saved");
  });

  test("E3: an answer to what was sent before the words were joined with others changes nothing", async () => {
    const { saver, versions, attempts, last } = started();
    saver.touch();
    await vi.advanceTimersByTimeAsync(750);
    saver.goOnFrom({ version: 9, isAhead: true });
    await vi.advanceTimersByTimeAsync(3000);
    expect(versions).toEqual([1, 9]);
    expect(attempts[1]?.unanswered).toEqual([attempts[0]?.key, attempts[1]?.key]);
    expect(last()).toBe("saved");
    saver.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(versions).toEqual([1, 9, 10]);
  });

  test("R5: a save that was not answered is named with the next one, and forgotten once answered", async () => {
    const { saver, attempts } = started([new Error("offline"), new Error("offline")]);
    saver.touch();
    await vi.advanceTimersByTimeAsync(12_000);
    saver.touch();
    await vi.advanceTimersByTimeAsync(1000);
    const keys = attempts.map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
    expect(attempts.map(({ unanswered }) => unanswered)).toEqual([
      keys.slice(0, 1),
      keys.slice(0, 2),
      keys.slice(0, 3),
      keys.slice(3),
    ]);
  });

  test("E2: a lost session is said, tried again, and at once when the person is back", async () => {
    const { saver, versions, last } = started([{ kind: "signedOut" }]);
    saver.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(last()).toBe("signedOut");
    expect(saver.isDirty()).toBe(true);
    saver.touch();
    expect(last()).toBe("signedOut");
    saver.tryAgain();
    await vi.advanceTimersByTimeAsync(200);
    expect(versions).toEqual([1, 1]);
    expect(last()).toBe("saved");
  });

  test("a refused save keeps its message and waits for the next key", async () => {
    const { saver, versions, states } = started([{ kind: "refused", message: "No." }]);
    saver.touch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(states.at(-1)).toEqual({ kind: "refused", message: "No." });
    expect(versions).toEqual([1]);
    expect(saver.isDirty()).toBe(true);
    saver.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(versions).toEqual([1, 1]);
  });

  test("saving at once waits for the save on its way and saves the rest", async () => {
    const { saver, versions } = started();
    saver.touch();
    await vi.advanceTimersByTimeAsync(750);
    saver.touch();
    const all = saver.saveNow();
    await vi.advanceTimersByTimeAsync(500);
    expect(await all).toBe(true);
    expect(versions).toEqual([1, 2]);
  });
});
