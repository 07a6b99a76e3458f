import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { webhookSignature } from "#features/outreach/webhook-signature.ts";

/** What a receiver does, as docs/outreach.md describes it. */
function isTrue(header: string, secret: string, body: string): boolean {
  const parts = new Map(header.split(",").map((part) => part.split("=", 2) as [string, string]));
  const expected = createHmac("sha256", secret)
    .update(`${parts.get("t")}.${body}`)
    .digest("hex");
  return expected === parts.get("v1");
}

test("D8: the signature is that of the time and the bytes sent", () => {
  const sentAt = new Date("2026-10-20T12:00:00.999Z");
  const header = webhookSignature("key", { body: '{"a":1}', sentAt });
  // Worked out with: printf '1792497600.{"a":1}' | openssl dgst -sha256 -hmac key
  expect(header).toBe(
    "t=1792497600,v1=442c0e720e3e1f6b61a1f37fc1287d6d2e14b9b829f69379a3e66481382c1427",
  );
});

test("D8: whoever has the secret can check any message, and no other one", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.string({ unit: "grapheme" }),
      fc.date({ noInvalidDate: true, min: new Date(0) }),
      (secret, body, sentAt) => {
        const header = webhookSignature(secret, { body, sentAt });
        expect(isTrue(header, secret, body)).toBe(true);
        expect(isTrue(header, `${secret}x`, body)).toBe(false);
        expect(isTrue(header, secret, `${body} `)).toBe(false);
      },
    ),
  );
});
