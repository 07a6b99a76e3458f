import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formInput } from "#features/auth/form-input.ts";
import { typedValues } from "#features/auth/typed-values.ts";

function form(...entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("formInput", () => {
  test("a name that occurs twice gives a list; the framework's own fields are left out", () => {
    const data = form(["a", "1"], ["b", "2"], ["b", "3"], ["$ACTION_ID_x", ""]);
    expect(formInput(data)).toEqual({ a: "1", b: ["2", "3"] });
  });
});

describe("typedValues", () => {
  test("X2: passwords, tokens and files are never given back", () => {
    const data = form(
      ["email", "ada@example.org"],
      ["password", "hush"],
      ["newPassword", "hush"],
      ["token", "hush"],
      ["file", new File(["hush"], "hush.png")],
      ["topicIds", "1"],
      ["topicIds", "2"],
    );
    expect(typedValues(data)).toEqual({ email: "ada@example.org", topicIds: ["1", "2"] });
  });

  test("every other text comes back as it was typed", () => {
    const name = fc.stringMatching(/^[a-np-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), (typed) => {
        const kept = typedValues(form(...Object.entries(typed)));
        for (const [field, value] of Object.entries(kept)) expect(value).toBe(typed[field]);
        const secret = Object.keys(typed).filter((field) => /password|token|secret/.test(field));
        expect(Object.keys(kept).length).toBe(Object.keys(typed).length - secret.length);
      }),
    );
  });
});
