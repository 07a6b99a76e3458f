import { expect, test } from "vitest";
import { outcomeOf } from "#features/mail/delivery-outcome.ts";

test.each([
  [
    { code: "EENVELOPE", responseCode: 550, response: "550 5.1.1 No such\r\nuser" },
    "failed",
    "550 5.1.1 No such user",
  ],
  [{ code: "EMESSAGE", responseCode: 552, response: "552 Too big" }, "failed", "552 Too big"],
  [{ code: "EENVELOPE", responseCode: 451, response: "451 Later" }, "deferred", "451 Later"],
  [{ code: "EENVELOPE", message: "Invalid sender" }, "deferred", "Invalid sender"],
  [{ code: "EAUTH", responseCode: 535, response: "535 no" }, "deferred", "535 no"],
  [{ code: "ETLS", responseCode: 502, response: "502 what?" }, "deferred", "502 what?"],
  [{ code: "EPROTOCOL", responseCode: 554, response: "554 go away" }, "deferred", "554 go away"],
  [{ code: "ECONNECTION", message: "refused" }, "deferred", "refused"],
  [{}, "deferred", "no answer"],
])("N9, R10: %j is %s", (error, status, reason) => {
  expect(outcomeOf(error)).toEqual({ status, error: reason });
});

test("a long answer is kept short", () => {
  const { error } = outcomeOf({
    code: "EMESSAGE",
    responseCode: 550,
    response: "x".repeat(10_000),
  });
  expect(error).toHaveLength(500);
});
