import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { test } from "#db/test/database-test.ts";
import { recordAudit } from "#features/audit/record-audit.ts";

const subject = { kind: "article", id: 4 };

describe("recordAudit", () => {
  test("E18: who, what, which thing, before and after", async ({ tx }) => {
    const change = { before: { stage: "draft" }, after: { stage: "live" } };
    await recordAudit(tx, { kind: "staff", staffId: 3 }, "article.publish", subject, change);
    await recordAudit(tx, { kind: "subscriber", subscriberId: 9 }, "subscriber.leave", subject);
    await recordAudit(tx, { kind: "system" }, "media.add", { kind: "media", id: "x" });
    const rows = await tx.select().from(audit).orderBy(audit.id);
    expect(rows).toMatchObject([
      { actorKind: "staff", actorId: 3, subjectKind: "article", subjectId: "4", ...change },
      { actorKind: "subscriber", actorId: 9, before: null, after: null },
      { actorKind: "system", actorId: null, subjectId: "x" },
    ]);
  });

  test("E18: the database refuses to change or to take out a record", async ({ tx }) => {
    await recordAudit(tx, { kind: "system" }, "article.publish", subject);
    const changing = transaction((inner) => inner.update(audit).set({ action: "nothing" }));
    await expect(changing).rejects.toThrow();
    const removing = transaction((inner) => inner.delete(audit));
    await expect(removing).rejects.toThrow();
    expect(await tx.select().from(audit).where(eq(audit.action, "article.publish"))).toHaveLength(
      1,
    );
  });

  test.for([
    {
      name: "nested",
      value: { bylines: [{ authorId: 1, role: "text" }], at: { deep: [1, null] } },
    },
    { name: "empty and false", value: { text: "", flag: false, count: 0, list: [] } },
    { name: "hostile words", value: { text: '\'; drop table audit; -- \\ \u2028 🕊 "x"' } },
    { name: "a list", value: [1, "two", { three: 3 }] },
  ])("E18: before and after are kept as they were given: $name", async ({ value }, { tx }) => {
    await recordAudit(tx, { kind: "system" }, "test", subject, { before: value, after: [value] });
    const [row] = await tx.select().from(audit);
    expect(row).toMatchObject({ before: value, after: [value] });
  });

  test("E18: a record says when, and is gone with the change that failed", async ({ tx }) => {
    const failing = transaction(async (inner) => {
      await recordAudit(inner, { kind: "system" }, "article.publish", subject);
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await tx.select().from(audit)).toEqual([]);
    await recordAudit(tx, { kind: "reader" }, "comment.post", subject);
    const [row] = await tx.select().from(audit);
    expect(Math.abs(Date.now() - row!.at.getTime())).toBeLessThan(60_000);
  });
});
