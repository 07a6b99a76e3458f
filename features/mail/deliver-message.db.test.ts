import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { db, transaction } from "#db/client.ts";
import { messages } from "#db/schema/newsletters.ts";
import { settings } from "#db/schema/settings.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { readerActor, systemActor } from "#features/auth/actor.ts";
import { deliverMessage } from "#features/mail/deliver-message.ts";
import { queueMail } from "#features/mail/queue-mail.ts";
import { requeueForgottenMail } from "#features/mail/requeue-forgotten-mail.ts";
import { type SmtpSink, smtpSink } from "#features/mail/test/smtp-sink.ts";
import { closeMailTransport } from "#features/mail/transport.ts";
import { Forbidden } from "#lib/errors.ts";

let sink: SmtpSink;

beforeEach(async () => {
  sink = await smtpSink();
  vi.stubEnv("SMTP_URL", sink.url);
  vi.stubEnv("SITE_URL", "https://ledger.example");
  vi.stubEnv("MAIL_FROM", "");
});

afterEach(async () => {
  closeMailTransport();
  await sink.close();
  vi.unstubAllEnvs();
});

const letter = {
  purpose: "test",
  recipient: "ada@example.org",
  subject: "Bonjour, où ça ? ✓",
  text: "Words with a /secret/link",
  html: "<p>Words</p>",
};

describe("N9, N11: to a mail server", () => {
  test("it arrives whole, from the publication, text first, with the id of the ledger", async () => {
    await db()
      .update(settings)
      .set({ name: "The Éast River Ledger", mailFrom: "desk@ledger.example" });
    const id = await queued();
    await deliverMessage(systemActor, { messageId: id });
    const [mail] = await sink.parsed();
    expect(mail).toMatchObject({ subject: letter.subject, html: letter.html });
    expect(mail?.text?.trim()).toBe(letter.text);
    expect(mail?.from?.value).toEqual([
      { address: "desk@ledger.example", name: "The Éast River Ledger" },
    ]);
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(sink.raw[0]!.indexOf("text/plain")).toBeLessThan(sink.raw[0]!.indexOf("text/html"));
    const row = await messageNow(id);
    expect(row).toMatchObject({ status: "sent", attempts: 1, error: "" });
    expect(row?.sentAt).toBeInstanceOf(Date);
    expect(mail?.messageId).toBe(row?.messageId);
    expect(row?.messageId).toMatch(/^<[0-9a-f]{40}@ledger\.example>$/);
  });

  test("X2: once it is sent, the database no longer holds its links", async () => {
    const id = await queued();
    await deliverMessage(systemActor, { messageId: id });
    expect(await messageNow(id)).toMatchObject({ text: "", html: "" });
  });

  test("where no sender is set, it comes from the site's own host", async () => {
    const id = await queued();
    await deliverMessage(systemActor, { messageId: id });
    const [mail] = await sink.parsed();
    expect(mail?.from?.value[0]?.address).toBe("no-reply@ledger.example");
  });

  test("R5: what is delivered is not delivered again", async () => {
    const id = await queued();
    await deliverMessage(systemActor, { messageId: id });
    await deliverMessage(systemActor, { messageId: id });
    expect(sink.raw).toHaveLength(1);
  });

  test("R10: 4yz waits and asks to come back, then goes with the same id", async () => {
    const id = await queued();
    sink.answer({ code: 451, at: "recipient", text: "4.7.1 later" });
    await expect(deliverMessage(systemActor, { messageId: id })).rejects.toThrow("later");
    expect(await messageNow(id)).toMatchObject({ status: "deferred", attempts: 1 });
    expect((await messageNow(id))?.error).toContain("later");
    sink.answer("accept");
    await deliverMessage(systemActor, { messageId: id });
    expect(await messageNow(id)).toMatchObject({ status: "sent", attempts: 2, error: "" });
  });

  test.for(["recipient", "data"] as const)(
    "R10: 5yz at the %s is final, with its reason",
    async (at) => {
      const id = await queued();
      sink.answer({ code: 550, at, text: "5.1.1 no such user" });
      await deliverMessage(systemActor, { messageId: id });
      const row = await messageNow(id);
      expect(row?.status).toBe("failed");
      expect(row?.error).toContain("no such user");
      sink.answer("accept");
      await deliverMessage(systemActor, { messageId: id });
      expect(sink.raw).toHaveLength(0);
    },
  );

  test("R10: a line that goes dead in DATA is tried again under the same id", async () => {
    const id = await queued();
    sink.answer("drop");
    await expect(deliverMessage(systemActor, { messageId: id })).rejects.toThrow();
    expect((await messageNow(id))?.status).toBe("deferred");
    sink.answer("accept");
    await deliverMessage(systemActor, { messageId: id });
    const ids = (await sink.parsed()).map((mail) => mail.messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test("R10: a server that is down loses nothing", async () => {
    const id = await queued();
    await sink.close();
    await expect(deliverMessage(systemActor, { messageId: id })).rejects.toThrow();
    expect(await messageNow(id)).toMatchObject({ status: "deferred", text: letter.text });
  });

  test("N9: a server elsewhere without encryption gets nothing", async () => {
    vi.stubEnv("SMTP_URL", sink.url.replace("127.0.0.1", "0.0.0.0"));
    const id = await queued();
    await expect(deliverMessage(systemActor, { messageId: id })).rejects.toThrow();
    expect(await messageNow(id)).toMatchObject({ status: "deferred", text: letter.text });
    expect(sink.raw).toEqual([]);
  });

  test("N8: a message that a dead worker took is taken over when its lease is over", async () => {
    const id = await queued();
    await db().update(messages).set({ status: "sending", leasedAt: new Date() });
    await deliverMessage(systemActor, { messageId: id });
    expect(sink.raw).toHaveLength(0);
    await db()
      .update(messages)
      .set({ leasedAt: new Date(Date.now() - 5 * 60_000) });
    await deliverMessage(systemActor, { messageId: id });
    expect(sink.raw).toHaveLength(1);
  });

  test("X3: only the system delivers", async () => {
    const id = await queued();
    await expect(deliverMessage(readerActor, { messageId: id })).rejects.toThrow(Forbidden);
    await expect(requeueForgottenMail(readerActor)).rejects.toThrow(Forbidden);
    expect(sink.raw).toEqual([]);
  });
});

committedTest("N8: 20 workers at one message send it once", async () => {
  const id = await queued();
  await Promise.all(
    Array.from({ length: 20 }, () => deliverMessage(systemActor, { messageId: id })),
  );
  expect(sink.raw).toHaveLength(1);
  expect(await messageNow(id)).toMatchObject({ status: "sent", attempts: 1 });
});

test("N9: without a mail server a message is kept whole", async () => {
  vi.stubEnv("SMTP_URL", "");
  const id = await queued();
  await deliverMessage(systemActor, { messageId: id });
  expect(await messageNow(id)).toMatchObject({ status: "kept", text: letter.text, attempts: 0 });
});

describe("N8: forgotten mail", () => {
  test("what waits for half an hour gets a job again, what is newer or done does not", async () => {
    const old = { createdAt: new Date(Date.now() - 40 * 60_000) };
    const forgotten = await queued({ subject: "forgotten" }, old);
    const lost = await queued(
      { subject: "lost" },
      { ...old, status: "sending", leasedAt: old.createdAt },
    );
    await queued({ subject: "new" });
    await queued({ subject: "sent" }, { ...old, status: "sent" });
    await queued({ subject: "tried lately" }, { ...old, status: "deferred", leasedAt: new Date() });
    await db().execute("delete from pgboss.job");
    expect(await requeueForgottenMail(systemActor)).toEqual({ requeued: 2 });
    const { rows } = await db().execute("select data from pgboss.job order by created_on");
    expect(rows.map((row) => row.data)).toEqual([{ messageId: forgotten }, { messageId: lost }]);
  });

  test("what could not be delivered for two days has failed", async () => {
    const old = { createdAt: new Date(Date.now() - 49 * 3_600_000), error: "451 later" };
    const id = await queued({}, { ...old, status: "deferred" });
    expect(await requeueForgottenMail(systemActor)).toEqual({ requeued: 0 });
    expect(await messageNow(id)).toMatchObject({ status: "failed", error: "451 later" });
  });
});

async function queued(
  part: Partial<typeof letter> = {},
  state: Partial<typeof messages.$inferInsert> = {},
): Promise<number> {
  const mail = { ...letter, ...part };
  await transaction((tx) => queueMail(tx, mail));
  const [row] = await db().select().from(messages).where(eq(messages.subject, mail.subject));
  if (Object.keys(state).length > 0) {
    await db().update(messages).set(state).where(eq(messages.id, row!.id));
  }
  return row!.id;
}

async function messageNow(id: number) {
  const [row] = await db().select().from(messages).where(eq(messages.id, id));
  return row;
}
