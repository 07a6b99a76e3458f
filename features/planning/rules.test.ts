import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMentions } from "#features/planning/rules.ts";

const people = [
  { id: 1, name: "Ada Okafor" },
  { id: 2, name: "Ada Lindqvist" },
  { id: 3, name: "Héloïse Marchand" },
  { id: 4, name: "Jo" },
];
const named = (text: string) =>
  findMentions(text, people)
    .map(({ id }) => id)
    .toSorted();

describe("E6: who a note names", () => {
  test.each([
    ["@Ada Okafor, please look", [1]],
    ["@ada okafor and @Héloïse: done?", [1, 3]],
    ["@Ada, which of you?", []],
    ["(@Jo)", [4]],
    ["@Jonas is somebody else", []],
    ["mail jo@jo.example or a@jo", []],
    ["@héloïse marchand’s picture", [3]],
    ["nobody", []],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test("whoever is named in full is found, whatever stands around it", () => {
    const any = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(any, any, fc.constantFrom(...people), (before, after, person) => {
        const text = `${before} @${person.name} ${after}`;
        expect(findMentions(text, people)).toContain(person);
      }),
    );
  });
});
