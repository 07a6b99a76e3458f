import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { db } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { committedTest as test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { sendTestMessage } from "#features/mail/send-test-message.ts";
import { type SmtpSink, smtpSink } from "#features/mail/test/smtp-sink.ts";
import { closeMailTransport } from "#features/mail/transport.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

let sink: SmtpSink;

beforeEach(async () => {
  sink = await smtpSink();
  vi.stubEnv("SMTP_URL", sink.url);
  vi.stubEnv("SITE_URL", "https://ledger.example");
});

afterEach(async () => {
  closeMailTransport();
  await sink.close();
  vi.unstubAllEnvs();
});

describe("E19: a test message", () => {
  test("goes to whoever asked, at once, and is in the ledger and the audit", async () => {
    const actor = await makeStaff(db(), "administrator");
    const outcome = await sendTestMessage(actor);
    expect(outcome).toMatchObject({ status: "sent", error: "" });
    const [mail] = await sink.parsed();
    expect(mail?.to).toMatchObject({ value: [{ address: outcome.recipient }] });
    expect(outcome.recipient).toMatch(/^administrator-/);
    expect(await db().select().from(audit)).toMatchObject([
      { action: "mail.test", actorId: actor.staffId, subjectId: String(outcome.messageId) },
    ]);
  });

  test("says what a server that refuses said", async () => {
    sink.answer({ code: 550, at: "data", text: "5.7.1 We do not relay" });
    const { status, error } = await sendTestMessage(await makeStaff(db(), "administrator"));
    expect({ status, error }).toEqual({
      status: "failed",
      error: expect.stringContaining("We do not relay"),
    });
  });

  test("is kept at the desk where no mail server is set", async () => {
    vi.stubEnv("SMTP_URL", "");
    const { status } = await sendTestMessage(await makeStaff(db(), "administrator"));
    expect(status).toBe("kept");
  });

  test("goes five times in ten minutes and no more, each a mail of its own", async () => {
    const actor = await makeStaff(db(), "administrator");
    const ids = new Set<number>();
    for (let round = 0; round < 5; round += 1) ids.add((await sendTestMessage(actor)).messageId);
    expect(ids.size).toBe(5);
    await expect(sendTestMessage(actor)).rejects.toThrow(Invalid);
    expect(sink.raw).toHaveLength(5);
  });

  test("goes for administrators alone", async () => {
    const editor = await makeStaff(db(), "editor");
    await expect(sendTestMessage(editor)).rejects.toThrow(Forbidden);
    expect(sink.raw).toHaveLength(0);
  });
});
