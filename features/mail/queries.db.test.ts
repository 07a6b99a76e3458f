import { sql } from "drizzle-orm";
import { afterEach, describe, expect, vi } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { messages } from "#db/schema/newsletters.ts";
import { settings } from "#db/schema/settings.ts";
import { test } from "#db/test/database-test.ts";
import { mailSender } from "#features/mail/mail-sender.ts";
import { countRecentMail, findMessage, listMessages } from "#features/mail/queries.ts";
import { closeMailTransport, mailTransport } from "#features/mail/transport.ts";

afterEach(() => {
  closeMailTransport();
  vi.unstubAllEnvs();
});

let made = 0;

async function addMail(tx: Transaction, words: Partial<typeof messages.$inferInsert> = {}) {
  made += 1;
  const letter = { purpose: "test", recipient: "ada@example.org", subject: "Hello" };
  const [row] = await tx
    .insert(messages)
    .values({ ...letter, text: "secret link", html: "", messageId: `<${made}@x>`, ...words })
    .returning({ id: messages.id });
  return row!.id;
}

describe("the list of mail", () => {
  test("N9: pages follow each other without gap or repetition while more is sent", async ({
    tx,
  }) => {
    const ids: number[] = [];
    for (let index = 0; index < 120; index += 1) ids.push(await addMail(tx));
    const first = await listMessages();
    await addMail(tx);
    const second = await listMessages(first.next);
    const third = await listMessages(second.next);
    expect(third.next).toBeUndefined();
    const seen = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
    expect(seen).toEqual(ids.toReversed());
  });

  test("X2: it holds no words, since they may hold a link; one mail alone does", async ({ tx }) => {
    const id = await addMail(tx);
    const { items } = await listMessages();
    expect(JSON.stringify(items)).not.toContain("secret link");
    expect((await findMessage(id))?.text).toBe("secret link");
    expect(await findMessage(0)).toBeUndefined();
  });
});

describe("N1: mail to one address is counted", () => {
  const minutesAgo = (minutes: number) => sql`now() - make_interval(mins => ${minutes})`;

  test("for the last ten minutes and the last day, of these purposes and nobody else", async ({
    tx,
  }) => {
    for (const minutes of [1, 9, 11, 60, 23 * 60]) {
      await addMail(tx, { createdAt: minutesAgo(minutes) as never });
    }
    await addMail(tx, { createdAt: minutesAgo(25 * 60) as never });
    await addMail(tx, { purpose: "other" });
    await addMail(tx, { recipient: "ben@example.org" });
    expect(await countRecentMail(tx, "ada@example.org", ["test"])).toEqual({ lately: 2, today: 5 });
    expect(await countRecentMail(tx, "ada@example.org", ["test", "other"])).toEqual({
      lately: 3,
      today: 6,
    });
    expect(await countRecentMail(db(), "eve@example.org", ["test"])).toEqual({
      lately: 0,
      today: 0,
    });
  });
});

describe("who it comes from", () => {
  test("N11: the desk's settings go before the environment, that before the site's host", async ({
    tx,
  }) => {
    vi.stubEnv("SITE_URL", "https://ledger.example:8443/");
    vi.stubEnv("MAIL_FROM", "");
    expect((await mailSender()).address).toBe("no-reply@ledger.example");
    vi.stubEnv("MAIL_FROM", "env@ledger.example");
    expect((await mailSender()).address).toBe("env@ledger.example");
    await tx.update(settings).set({ name: "The Ledger", mailFrom: "desk@ledger.example" });
    expect(await mailSender()).toEqual({ name: "The Ledger", address: "desk@ledger.example" });
  });
});

describe("the connection to the mail server", () => {
  test("N9: is one for all mails, another for another server, and none where none is set", () => {
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:2525");
    const first = mailTransport();
    expect(first).toBeDefined();
    expect(mailTransport()).toBe(first);
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:2526");
    expect(mailTransport()).not.toBe(first);
    vi.stubEnv("SMTP_URL", "");
    expect(mailTransport()).toBeUndefined();
  });
});
