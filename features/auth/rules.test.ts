import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passwordIssues, safeNext } from "#features/auth/rules.ts";

const personal = ["Ada Marsh", "ada.marsh@example.org"];
const keys = (password: string) => passwordIssues(password, personal).map(({ key }) => key);

describe("passwordIssues", () => {
  test.each([
    ["short", "password.short"],
    ["elevenchars", "password.short"],
    ["🦊🦊🦊🦊🦊🦊🦊", "password.short"],
    ["x".repeat(201), "password.long"],
    ["aaaaaaaaaaaaaa", "password.common"],
    ["abcabcabcabcabc", "password.common"],
    ["password1234!", "password.common"],
    ["P4ssword2026!!", "password.common"],
    ["qwertyuiopasdf", "password.common"],
    ["123456789012345", "password.common"],
    ["Standfirst2026!", "password.common"],
    ["adamarsh-2026", "password.common"],
    ["Welcome123456", "password.common"],
  ])("E17: %s is refused", (password, key) => {
    expect(keys(password)).toEqual([key]);
  });

  test.each([
    "harbour lantern nine oats",
    "Xk2!vv9Qplm3",
    "correct horse battery",
    "ночной поезд в снегу",
  ])("E17: %s is accepted", (password) => {
    expect(keys(password)).toEqual([]);
  });
});

describe("safeNext", () => {
  test.each([
    ["/desk", "/desk"],
    ["/desk/stories/4?x=1", "/desk/stories/4?x=1"],
    [undefined, "/desk"],
    ["", "/desk"],
    ["/", "/desk"],
    ["/deskful", "/desk"],
    ["https://evil.example/desk", "/desk"],
    ["//evil.example/desk", "/desk"],
    ["/\\evil.example", "/desk"],
    ["/desk/../../sign-in", "/desk"],
    ["/desk\\@evil.example", "/desk/@evil.example"],
    ["javascript:alert(1)", "/desk"],
  ])("%s leads to %s", (next, expected) => {
    expect(safeNext(next)).toBe(expected);
  });

  test("X4: whatever is asked for, the answer is a path of the desk on this host", () => {
    const piece = fc.constantFrom(
      "/desk",
      "/",
      "\\",
      "..",
      "//",
      "@",
      "evil.example",
      "?",
      "#",
      ":",
    );
    const odd = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(odd, (next) => {
        const url = new URL(safeNext(next), "https://here.example/sign-in");
        expect(url.origin).toBe("https://here.example");
        expect(url.pathname).toMatch(/^\/desk(\/|$)/);
      }),
    );
  });
});
