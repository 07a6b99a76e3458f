import { describe, expect, test } from "vitest";
import { answers } from "#lib/messages/en/answers.ts";
import { crops } from "#lib/messages/en/crops.ts";
import { desk } from "#lib/messages/en/desk.ts";
import { editor } from "#lib/messages/en/editor.ts";
import { library } from "#lib/messages/en/library.ts";
import { manage } from "#lib/messages/en/manage.ts";
import { media } from "#lib/messages/en/media.ts";
import { outreach } from "#lib/messages/en/outreach.ts";
import { pages } from "#lib/messages/en/pages.ts";
import { reader } from "#lib/messages/en/reader.ts";
import { saving } from "#lib/messages/en/saving.ts";
import { transfer } from "#lib/messages/en/transfer.ts";
import { isMessageKey, type MessageKey, message } from "#lib/messages/message.ts";
import { readSourceFiles } from "#scripts/architecture/source-file.ts";

const areas: Record<string, Record<string, string>> = {
  answers,
  crops,
  desk,
  editor,
  library,
  manage,
  media,
  outreach,
  pages,
  reader,
  saving,
  transfer,
};
const all = Object.values(areas).flatMap((area) => Object.entries(area));
const texts = new Map(all);

describe("message", () => {
  test("fills each place by its name, as often as it stands there", () => {
    expect(message("search.count", { count: 21, words: "peace" })).toBe("21 stories for “peace”");
    expect(message("form.tooMany", { minutes: 0 })).toBe(
      "Too many tries. Please wait 0 minutes and try again.",
    );
  });

  test("leaves a place that nothing was given for in sight, and minds no value too many", () => {
    expect(message("search.count", { words: "peace" })).toBe("{count} stories for “peace”");
    expect(message("site.search", { words: "peace" })).toBe("Search");
  });

  test("X5: what is filled in is not looked at again", () => {
    expect(message("search.count", { count: 1, words: "{count} $& $1" })).toBe(
      "1 stories for “{count} $& $1”",
    );
  });

  test("keys are the texts' own, not what every object has", () => {
    expect(isMessageKey("site.search")).toBe(true);
    expect(isMessageKey("toString")).toBe(false);
    expect(isMessageKey("site.serach")).toBe(false);
  });
});

describe("the texts", () => {
  test("no key is given in two areas, where the later would silently win", () => {
    const keys = all.map(([key]) => key);
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  test("none is empty, padded or broken over lines", () => {
    expect(all.filter(([, text]) => text.trim() === "" || text !== text.trim())).toEqual([]);
    expect(all.filter(([, text]) => /\n| {2}/.test(text))).toEqual([]);
  });

  test("places are well formed", () => {
    expect(all.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, "")))).toEqual([]);
  });

  test("quotation marks and apostrophes are the printer's", () => {
    expect(all.filter(([, text]) => /["']/.test(text))).toEqual([]);
  });
});

describe("every use in the source gives a text what it asks for", () => {
  const uses = readSourceFiles(process.cwd())
    .filter(({ path }) => !/\.test\.tsx?$|^lib\/messages\//.test(path))
    .flatMap(({ path, text }) => usesIn(text).map((use) => ({ ...use, path })))
    .filter(({ key }) => texts.has(key as MessageKey));

  test("the reading finds the uses", () => {
    expect(uses.length).toBeGreaterThan(250);
    expect(uses.filter(({ given }) => given.length > 0).length).toBeGreaterThan(25);
  });

  test("each place is filled by its name, or parted at for what is no text, and nothing is given in vain", () => {
    const wrong = uses.filter(({ key, given, partedAt }) => {
      const filled = [...given, ...(partedAt ? [partedAt] : [])].toSorted();
      return placesOf(key).join() !== filled.join();
    });
    expect(wrong).toEqual([]);
  });

  test("a problem that names a text with places brings values along, and others bring none", () => {
    const problems = readSourceFiles(process.cwd())
      .filter(({ path }) => /^features\/.*(?<!\.test)\.ts$/.test(path))
      .flatMap(({ text }) => [...text.matchAll(/\bkey: "([\w.]+)"([^;]*?)\}/g)])
      .map(([, key, rest]) => ({ key: key!, brings: /\bvalues\b/.test(rest!) }))
      .filter(({ key }) => texts.has(key as MessageKey));
    expect(problems.length).toBeGreaterThan(25);
    expect(problems.filter(({ key, brings }) => brings !== placesOf(key).length > 0)).toEqual([]);
  });
});

test("the reading of a use knows names, shorthands and calls inside", () => {
  expect(
    usesIn(
      'message("a.b") message("c.d", { one: f({ x: 1 }), two }).split("{three}") message(`e.${f}`)',
    ),
  ).toEqual([
    { key: "a.b", given: [], partedAt: undefined },
    { key: "c.d", given: ["one", "two"], partedAt: "three" },
  ]);
});

function placesOf(key: string): string[] {
  const text = texts.get(key as MessageKey) ?? "";
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].toSorted();
}

interface Use {
  key: string;
  given: string[];
  /** The place at which the text is parted, to set an element between the halves. */
  partedAt: string | undefined;
}

/** Calls with a key that is spelled out, and the names of the values given. */
function usesIn(source: string): Use[] {
  return [...source.matchAll(/\b(?:message|refusal)\(\s*"([\w.]+)"\s*(\)|,\s*(?:\)|\{))/g)].map(
    (match) => {
      const start = match.index + match[0].length;
      const values = match[2]!.endsWith("{") ? literalAt(source, start) : undefined;
      const rest = source.slice(values?.end ?? start - 1);
      const given = (values?.names ?? []).toSorted();
      return { key: match[1]!, given, partedAt: /^\s*\)\s*\.split\("\{(\w+)\}"\)/.exec(rest)?.[1] };
    },
  );
}

/** The names of an object literal whose brace was just opened at `start`, and where it ends. */
function literalAt(source: string, start: number): { names: string[]; end: number } {
  let depth = 1;
  let own = "";
  let at = start;
  for (; at < source.length && depth > 0; at += 1) {
    const letter = source[at]!;
    if ("{([".includes(letter)) depth += 1;
    if ("})]".includes(letter)) depth -= 1;
    if (depth === 1) own += letter;
  }
  const names = own
    .split(",")
    .map((part) => part.split(":")[0]!.trim())
    .filter((name) => /^\w+$/.test(name));
  return { names, end: at };
}
