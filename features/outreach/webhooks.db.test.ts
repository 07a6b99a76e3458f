import { desc, eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, vi } from "vitest";
import { db, type Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { deliveries, webhooks } from "#db/schema/deliveries.ts";
import { settings } from "#db/schema/settings.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { queuedJobs } from "#db/test/queued-jobs.ts";
import { systemActor } from "#features/auth/actor.ts";
import { addWebhook } from "#features/outreach/add-webhook.ts";
import { changeOutreachSettings } from "#features/outreach/change-outreach-settings.ts";
import { disableWebhook } from "#features/outreach/disable-webhook.ts";
import { OutreachSettingsInput, WebhookInput } from "#features/outreach/input.ts";
import { listDeliveries, listWebhooks } from "#features/outreach/queries.ts";
import { retryDelivery } from "#features/outreach/retry-delivery.ts";
import { siteTag } from "#features/settings/tags.ts";
import { Conflict, Forbidden, Invalid, NotFound } from "#lib/errors.ts";

const url = "https://hooks.example/standfirst";
const input = { url, events: ["article.published" as const] };

afterEach(() => vi.unstubAllEnvs());

const lastRecord = async (tx: Transaction) => {
  const [record] = await tx.select().from(audit).orderBy(desc(audit.id)).limit(1);
  return record;
};

describe("addWebhook", () => {
  test("D8: it is called from now on; who added it is recorded, its secret is not", async ({
    tx,
  }) => {
    const administrator = await makeStaff(tx, "administrator");
    const { webhookId, secret } = await addWebhook(administrator, input);
    expect(await listWebhooks()).toMatchObject([{ id: webhookId, ...input }]);
    expect(secret).toMatch(/^[\w-]{43}$/);
    const record = await lastRecord(tx);
    expect(record).toMatchObject({
      action: "webhook.add",
      actorId: administrator.staffId,
      subjectId: String(webhookId),
      after: input,
    });
    const [row] = await tx.select().from(webhooks);
    expect(JSON.stringify([row, record])).not.toContain(secret);
  });

  test("R5: an address that is called already is not added again, one that was disabled may be", async () => {
    const { webhookId } = await addWebhook(systemActor, input);
    const again = addWebhook(systemActor, input);
    await expect(again).rejects.toMatchObject({
      issues: [{ field: "url", key: "outreach.urlTaken" }],
    });
    await disableWebhook(systemActor, { webhookId });
    await addWebhook(systemActor, input);
    expect(await listWebhooks()).toHaveLength(1);
  });

  test("there are only so many", async () => {
    for (let count = 0; count < 50; count++) {
      await addWebhook(systemActor, { ...input, url: `${url}/${count}` });
    }
    await expect(addWebhook(systemActor, input)).rejects.toThrow(Invalid);
  });

  test("X3: an editor may not", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    await expect(addWebhook(editor, input)).rejects.toThrow(Forbidden);
    expect(await listWebhooks()).toEqual([]);
  });
});

describe("disableWebhook", () => {
  test("D8: it is called no more, which is recorded once", async ({ tx }) => {
    const administrator = await makeStaff(tx, "administrator");
    const { webhookId } = await addWebhook(administrator, input);
    await disableWebhook(administrator, { webhookId });
    await disableWebhook(administrator, { webhookId });
    expect(await listWebhooks()).toEqual([]);
    const records = await tx.select().from(audit).where(eq(audit.action, "webhook.disable"));
    expect(records).toMatchObject([{ actorId: administrator.staffId, before: { url } }]);
  });

  test("one that does not exist is not found; X3: an editor may not", async ({ tx }) => {
    const { webhookId } = await addWebhook(systemActor, input);
    await expect(disableWebhook(systemActor, { webhookId: 999_999 })).rejects.toThrow(NotFound);
    const editor = await makeStaff(tx, "editor");
    await expect(disableWebhook(editor, { webhookId })).rejects.toThrow(Forbidden);
    expect(await listWebhooks()).toHaveLength(1);
  });
});

describe("retryDelivery", () => {
  async function failed(state: Partial<typeof deliveries.$inferInsert> = {}) {
    const [row] = await db()
      .insert(deliveries)
      .values({
        ...{ key: crypto.randomUUID(), channel: "websub", target: "https://hub.example/" },
        ...{ event: "article.published", payload: { subject: "https://ledger.example/a" } },
        ...{ status: "failed", attempts: 8, ...state },
      })
      .returning({ id: deliveries.id });
    return { deliveryId: row!.id };
  }
  const statusOf = async ({ deliveryId }: { deliveryId: number }) => {
    const [row] = await db().select().from(deliveries).where(eq(deliveries.id, deliveryId));
    return row?.status;
  };

  test("D8: what failed waits again, with a job, and it is recorded", async ({ tx }) => {
    const administrator = await makeStaff(tx, "administrator");
    const choice = await failed();
    await retryDelivery(administrator, choice);
    await retryDelivery(administrator, choice);
    expect(await statusOf(choice)).toBe("waiting");
    expect(await queuedJobs(tx, "delivery.send")).toEqual([choice]);
    expect(await lastRecord(tx)).toMatchObject({
      action: "delivery.retry",
      actorId: administrator.staffId,
    });
  });

  test("what was told meanwhile, or goes to a disabled webhook, is left alone", async ({ tx }) => {
    const told = await failed({ status: "delivered" });
    await expect(retryDelivery(systemActor, told)).rejects.toThrow(Conflict);
    const { webhookId } = await addWebhook(systemActor, input);
    await disableWebhook(systemActor, { webhookId });
    const choice = await failed({ channel: "webhook", webhookId });
    await expect(retryDelivery(systemActor, choice)).rejects.toThrow("webhookDisabled");
    await expect(retryDelivery(systemActor, { deliveryId: 999_999 })).rejects.toThrow(NotFound);
    expect(await queuedJobs(tx, "delivery.send")).toEqual([]);
  });

  test("X3: an editor may not", async ({ tx }) => {
    const choice = await failed();
    const editor = await makeStaff(tx, "editor");
    await expect(retryDelivery(editor, choice)).rejects.toThrow(Forbidden);
    expect(await statusOf(choice)).toBe("failed");
  });

  test("the log is told newest first, a page at a time", async () => {
    for (let count = 0; count < 55; count++) await failed();
    const first = await listDeliveries();
    const second = await listDeliveries(first.next);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 5, undefined]);
    expect(ids).toEqual(ids.toSorted((one, other) => other - one));
    expect(new Set(ids).size).toBe(55);
    expect(first.items[0]?.subject).toBe("https://ledger.example/a");
  });
});

describe("changeOutreachSettings", () => {
  const wanted = {
    hubs: ["https://hub.example/"],
    indexNowUrl: "https://engines.example/indexnow",
  };
  const standing = async () => {
    const [row] = await db().select().from(settings);
    return row!;
  };

  test("D8: hubs and engines are set, every page that names them expires, and it is recorded", async ({
    tx,
  }) => {
    const administrator = await makeStaff(tx, "administrator");
    forgetExpiredTags();
    await changeOutreachSettings(administrator, wanted);
    const { websubHubs, indexNowUrl, indexNowKey } = await standing();
    expect([websubHubs, indexNowUrl]).toEqual([wanted.hubs, wanted.indexNowUrl]);
    expect(indexNowKey).toMatch(/^[0-9a-f]{32}$/);
    expect(expiredTags()).toEqual([siteTag()]);
    expect(await lastRecord(tx)).toMatchObject({
      action: "outreach.change",
      before: { websubHubs: [], indexNowUrl: "", indexNowKey: "" },
      after: { websubHubs: wanted.hubs },
    });
  });

  test("the key stays, also when engines are told no more; the same again changes nothing", async () => {
    await changeOutreachSettings(systemActor, wanted);
    const { indexNowKey } = await standing();
    await changeOutreachSettings(systemActor, { hubs: [], indexNowUrl: "" });
    await changeOutreachSettings(systemActor, wanted);
    forgetExpiredTags();
    await changeOutreachSettings(systemActor, wanted);
    expect((await standing()).indexNowKey).toBe(indexNowKey);
    expect(expiredTags()).toEqual([]);
  });

  test("X3: an editor may not", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    await expect(changeOutreachSettings(editor, wanted)).rejects.toThrow(Forbidden);
    expect((await standing()).websubHubs).toEqual([]);
  });
});

describe("what the forms take", () => {
  const keysOf = (result: { error?: { issues: { message: string }[] } | undefined }) =>
    result.error?.issues.map(({ message }) => message);

  test("an address is taken as it will be called, with one event or several", () => {
    const parse = (events: unknown) =>
      WebhookInput.parse({ url: " HTTPS://Hooks.example ", events });
    expect(parse("article.changed")).toEqual({
      url: "https://hooks.example/",
      events: ["article.changed"],
    });
    expect(parse(["article.changed", "article.retracted"]).events).toHaveLength(2);
  });

  test.each([
    ["", "outreach.urlNeeded"],
    ["hooks.example", "outreach.urlRefused"],
    ["ftp://hooks.example/", "outreach.urlRefused"],
    ["http://127.0.0.1/", "outreach.urlRefused"],
    ["http://[::1]/", "outreach.urlRefused"],
    ["http://169.254.169.254/latest/meta-data", "outreach.urlRefused"],
    ["https://user:word@hooks.example/", "outreach.urlRefused"],
  ])("X7: %j is refused before it is stored", (address, key) => {
    const events = "article.changed";
    expect(keysOf(WebhookInput.safeParse({ url: address, events }))).toEqual([key]);
  });

  test("at least one event, and no other", () => {
    expect(keysOf(WebhookInput.safeParse({ url }))).toEqual(["outreach.eventNeeded"]);
    expect(WebhookInput.safeParse({ url, events: "article.drafted" }).success).toBe(false);
  });

  test("hubs are one a line, each once; none is none", () => {
    const hubs = "https://a.example\r\n\n  https://b.example/hub \nhttps://a.example/";
    expect(OutreachSettingsInput.parse({ hubs, indexNowUrl: "" })).toEqual({
      hubs: ["https://a.example/", "https://b.example/hub"],
      indexNowUrl: "",
    });
    expect(OutreachSettingsInput.parse({})).toEqual({ hubs: [], indexNowUrl: "" });
    const wrong = { hubs: "https://a.example\nnonsense" };
    expect(keysOf(OutreachSettingsInput.safeParse(wrong))).toEqual(["outreach.hubRefused"]);
    const many = Array.from({ length: 11 }, (_, n) => `https://h${n}.example`).join("\n");
    expect(keysOf(OutreachSettingsInput.safeParse({ hubs: many }))).toEqual(["outreach.manyHubs"]);
  });

  test("on a development machine its own addresses are taken", () => {
    vi.stubEnv("OUTREACH_LOCAL", "1");
    const local = { url: "http://127.0.0.1:4730/hook", events: "article.changed" };
    expect(WebhookInput.safeParse(local).success).toBe(true);
  });
});

committedTest("R5: the same address sent ten times at once is added once", async () => {
  const adding = Array.from({ length: 10 }, () => addWebhook(systemActor, input));
  const settled = await Promise.allSettled(adding);
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refusals = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  for (const refusal of refusals) expect(refusal).toBeInstanceOf(Invalid);
  expect(await db().$count(webhooks, sql`true`)).toBe(1);
});
