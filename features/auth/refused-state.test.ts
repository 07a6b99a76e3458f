import { describe, expect, test } from "vitest";
import { z } from "zod";
import { issuesOf } from "#features/auth/issues-of.ts";
import { refusedState } from "#features/auth/refused-state.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "#lib/errors.ts";
import { message } from "#lib/messages/message.ts";

const values = { headline: "Typed" };

describe("refusedState", () => {
  test("E23: problems stand by their fields, and what was typed is given back", () => {
    const issues = [
      { field: "email", key: "auth.emailNeeded" },
      { field: "password", key: "password.short", values: { minimum: 12 } },
    ];
    expect(refusedState(new Invalid(issues), values)).toEqual({
      ok: false,
      message: message("form.problem"),
      errors: {
        email: message("auth.emailNeeded"),
        password: message("password.short", { minimum: 12 }),
      },
      values,
    });
  });

  test("several problems of one field are all said", () => {
    const issues = [
      { field: "origin", key: "check.originName" },
      { field: "origin", key: "check.originUrl" },
    ];
    expect(refusedState(new Invalid(issues), values)?.errors.origin).toBe(
      `${message("check.originName")} ${message("check.originUrl")}`,
    );
  });

  test("a problem of the whole form is its message", () => {
    const state = refusedState(new Invalid([{ field: "", key: "auth.refused" }]), values);
    expect(state?.message).toBe(message("auth.refused"));
  });

  test("a key without words is never shown", () => {
    const state = refusedState(new Invalid([{ field: "x", key: "Invalid input: boo" }]), values);
    expect(state?.errors.x).toBe(message("form.invalid"));
  });

  test.each([
    [new Forbidden("no"), "form.notFound"],
    [new NotFound("article"), "form.notFound"],
    [new Conflict("taken"), "form.conflict"],
    [new Conflict("story.stale"), "story.stale"],
    [Object.assign(new Error("x"), { code: "ECONNREFUSED" }), "form.unreachable"],
  ] as const)("%s says %s", (error, key) => {
    expect(refusedState(error, values)).toMatchObject({ ok: false, message: message(key), values });
  });

  test("E3: a conflict hands on what stands in the way", () => {
    const state = refusedState(new Conflict("story.stale", { version: 4 }), values);
    expect(state?.detail).toEqual({ version: 4 });
  });

  test("X10: a bug is not translated", () => {
    expect(refusedState(new TypeError("x is undefined"), values)).toBeUndefined();
    expect(refusedState("thrown text", values)).toBeUndefined();
  });
});

describe("issuesOf", () => {
  test("a schema's texts are keys, with its limits as values", () => {
    const schema = z.object({ name: z.string().max(3, "form.long"), list: z.array(z.number()) });
    const { error } = schema.safeParse({ name: "long", list: ["a"] });
    expect(issuesOf(error!)).toEqual([
      { field: "name", key: "form.long", values: { maximum: 3 } },
      { field: "list", key: expect.any(String), values: {} },
    ]);
  });
});
