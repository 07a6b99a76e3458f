import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phases } from "#features/moderation/phases.ts";
import { screenComment } from "#features/moderation/screen-comment.ts";
import type { ScreeningFacts, Submission } from "#features/moderation/screening.ts";

const honest: Submission = {
  name: "Ada Reader",
  text: "The second paragraph answers my question.",
  trap: "",
  hasFreshForm: true,
};

const known: ScreeningFacts = {
  mode: "open",
  closesAt: null,
  now: new Date("2026-11-24T12:00:00Z"),
  recentByPerson: 0,
  recentByNetwork: 0,
  saidBefore: false,
  publicBefore: 3,
};

describe("C2: one thing wrong gives its own verdict", () => {
  test.each<[string, Partial<Submission>, Partial<ScreeningFacts>, string]>([
    ["nothing", {}, {}, "public "],
    ["no words", { text: " … !" }, {}, "refused length"],
    ["a picture character is an answer", { text: "👏" }, {}, "public "],
    ["too long", { text: "a".repeat(10_001) }, {}, "refused length"],
    ["closed", {}, { mode: "closed" }, "refused closed"],
    ["closed a second ago", {}, { closesAt: new Date("2026-11-24T11:59:59Z") }, "refused closed"],
    ["closes in a second", {}, { closesAt: new Date("2026-11-24T12:00:01Z") }, "public "],
    ["a fifth comment", {}, { recentByPerson: 5 }, "refused rate"],
    ["a fourth comment", {}, { recentByPerson: 4 }, "public "],
    ["a busy network", {}, { recentByNetwork: 20 }, "refused rate"],
    ["said before", {}, { saidBefore: true }, "refused duplicate"],
    ["the hidden field", { trap: "https://example.com" }, {}, "spam trap"],
    ["a listed word", { text: "Best CASINO in town" }, {}, "held words"],
    ["a disguised word", { text: "best c\u200ba\u0301s\u00adino in town" }, {}, "held words"],
    ["a word with a listed one inside", { text: "In the casinos' defence" }, {}, "public "],
    ["a listed word as a name", { name: "Casino" }, {}, "held words"],
    ["two links", { text: "see http://a.example and https://b.example" }, {}, "public "],
    ["three links", { text: "http://a.example www.b.example [url=c]" }, {}, "held links"],
    ["a link as a name", { name: "http://a.example" }, {}, "held links"],
    ["no form of ours", { hasFreshForm: false }, {}, "held form"],
    ["editors read first", {}, { mode: "premoderated" }, "held premoderation"],
    ["a first comment", {}, { publicBefore: 0 }, "held first"],
  ])("%s", (_, submission, facts, expected) => {
    const { result, reason } = screenComment({ ...honest, ...submission }, { ...known, ...facts });
    expect(`${result} ${reason}`).toBe(expected);
  });
});

test("C2: the first verdict wins, in the order of the list", () => {
  const everything = { ...honest, trap: "x", hasFreshForm: false, text: "casino" };
  const facts = { ...known, mode: "premoderated" as const, publicBefore: 0 };
  expect(screenComment(everything, { ...facts, saidBefore: true }).reason).toBe("duplicate");
  expect(screenComment(everything, facts).reason).toBe("trap");
  expect(screenComment({ ...everything, trap: "" }, facts).reason).toBe("words");
  expect(phases.map((phase) => phase.name)).toEqual([
    "length",
    "closed",
    "rate",
    "duplicate",
    "trap",
    "words",
    "links",
    "form",
    "premoderation",
    "first",
  ]);
});

test("C3: a phase that fails holds the comment", () => {
  const failing = () => {
    throw new Error("down");
  };
  expect(screenComment(honest, known, [failing, ...phases])).toEqual({
    result: "held",
    reason: "error",
  });
});

test("C2: nothing of a premoderated story is public, whatever is sent", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.boolean(), (text, trap, fresh) => {
      const submission = { ...honest, text, trap, hasFreshForm: fresh };
      const { result } = screenComment(submission, { ...known, mode: "premoderated" });
      expect(result).not.toBe("public");
    }),
  );
});

test("X8: no hostile text of the longest length keeps the screening busy", () => {
  for (const piece of ["a", "www.", "http://", "\u0301", "<a ", "[url", " ", "é"]) {
    const started = performance.now();
    screenComment({ ...honest, text: piece.repeat(10_000 / piece.length) }, known);
    // Milliseconds where the work grows with the length; minutes where it grows with its square or worse.
    expect(performance.now() - started).toBeLessThan(5_000);
  }
});
