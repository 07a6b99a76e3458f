import fc from "fast-check";
import { describe, expect } from "vitest";
import { db, transaction } from "#db/client.ts";
import { messages } from "#db/schema/newsletters.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { queueMail } from "#features/mail/queue-mail.ts";

const letter = {
  purpose: "test",
  recipient: "ada@example.org",
  subject: "Hello",
  text: "Words",
  html: "<p>Words</p>",
};

test("a mail and its job are written together, or neither", async () => {
  await transaction((tx) => queueMail(tx, letter));
  const [row] = await db().select().from(messages);
  expect(row).toMatchObject({ ...letter, status: "queued", attempts: 0 });
  expect(await jobs()).toEqual([{ messageId: row!.id }]);
  const failing = transaction(async (tx) => {
    await queueMail(tx, { ...letter, text: "Other words" });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await db().$count(messages)).toBe(1);
  expect(await jobs()).toHaveLength(1);
});

committedTest("R5: the same mail queued 20 times at once is one", async () => {
  await Promise.all(Array.from({ length: 20 }, () => transaction((tx) => queueMail(tx, letter))));
  expect(await db().$count(messages)).toBe(1);
  expect(await jobs()).toHaveLength(1);
  await transaction((tx) => queueMail(tx, { ...letter, text: "Other words" }));
  expect(await db().$count(messages)).toBe(2);
});

describe("X8, N11: nothing that is typed becomes a header", () => {
  test("a subject is one line", async () => {
    const subject = "Hi\r\nBcc: eve@example.org\u2028x";
    await transaction((tx) => queueMail(tx, { ...letter, subject }));
    const [row] = await db().select().from(messages);
    expect(row?.subject).toBe("Hi Bcc: eve@example.org x");
  });

  test("a recipient is one address and nothing else", async () => {
    const wrong = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "a@example.org,b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "Ada <a@example.org>",
        '"a b"@example.org\n',
      ),
    );
    await fc.assert(
      fc.asyncProperty(wrong, async (recipient) => {
        await expect(
          transaction((tx) => queueMail(tx, { ...letter, recipient })),
        ).rejects.toThrow();
      }),
    );
    expect(await db().$count(messages)).toBe(0);
  });
});

async function jobs() {
  const { rows } = await db().execute("select data from pgboss.job where name = 'mail.send'");
  return rows.map((row) => row.data);
}
