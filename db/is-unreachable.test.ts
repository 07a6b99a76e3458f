import { describe, expect, test } from "vitest";
import { isUnreachable } from "#db/is-unreachable.ts";

const coded = (code: string, cause?: unknown) =>
  Object.assign(new Error("failed", { cause }), { code });

describe("isUnreachable", () => {
  test.each(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "08006", "53300", "57P01", "57P03"])(
    "R8: %s may work later",
    (code) => {
      expect(isUnreachable(coded(code))).toBe(true);
      expect(isUnreachable(new Error("query", { cause: coded(code) }))).toBe(true);
      expect(isUnreachable(new AggregateError([new Error("x"), coded(code)]))).toBe(true);
    },
  );

  test("R8: what pg says without a code", () => {
    expect(isUnreachable(new Error("Connection terminated unexpectedly"))).toBe(true);
    expect(isUnreachable(new Error("timeout exceeded when trying to connect"))).toBe(true);
  });

  test.each(["23505", "42601", "22P02", "57014", "ERR_INVALID_ARG_TYPE"])(
    "%s is another matter",
    (code) => {
      expect(isUnreachable(coded(code))).toBe(false);
    },
  );

  test("nothing that is not an error", () => {
    for (const thrown of [undefined, null, "ECONNREFUSED", { code: "ECONNREFUSED" }]) {
      expect(isUnreachable(thrown)).toBe(false);
    }
  });
});
