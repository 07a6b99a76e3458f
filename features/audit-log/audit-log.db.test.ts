import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { refusal } from "#db/test/refusal.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import { exportAudit } from "#features/audit-log/export-audit.ts";
import { AuditFilter } from "#features/audit-log/input.ts";
import { listAuditChoices, listRecords } from "#features/audit-log/queries.ts";
import { Forbidden } from "#lib/errors.ts";

const asked = (query: Record<string, string> = {}) => ({
  filter: AuditFilter.parse(query),
  timeZone: "UTC",
});

const actions = async (query: Record<string, string>) =>
  (await listRecords(asked(query))).items.map(({ action }) => action);

async function somethingDone(tx: Transaction) {
  const ada = await makeStaff(tx, "administrator");
  const bo = await makeStaff(tx, "editor");
  await recordAudit(tx, { ...ada, networkHash: "abc" }, "story.move", { kind: "article", id: 1 });
  await recordAudit(tx, bo, "story.save", { kind: "article", id: 1 }, { after: { name: "=1+1" } });
  await recordAudit(tx, { kind: "system" }, "story.save", { kind: "article", id: 2 });
  return { ada, bo };
}

describe("the audit log", () => {
  test("E18: says who, from where, and is narrowed by person, action, thing and days", async ({
    tx,
  }) => {
    const { ada, bo } = await somethingDone(tx);
    const [, , first] = (await listRecords(asked())).items;
    expect(first).toMatchObject({ actorName: "administrator", networkHash: "abc" });
    expect(await actions({})).toEqual(["story.save", "story.save", "story.move"]);
    expect(await actions({ person: String(ada.staffId) })).toEqual(["story.move"]);
    expect(await actions({ person: String(bo.staffId) })).toEqual(["story.save"]);
    expect(await actions({ action: "story.save", thing: "2" })).toEqual(["story.save"]);
    expect(await actions({ kind: "comment" })).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    expect(await actions({ from: today, to: today })).toHaveLength(3);
    expect(await actions({ to: "2020-01-01" })).toEqual([]);
    expect(await actions({ from: "2999-01-01" })).toEqual([]);
    expect(await actions({ person: "x", from: "never" })).toHaveLength(3);
    expect((await listAuditChoices()).actions).toEqual(["story.move", "story.save"]);
  });

  test("E18: pages follow each other while more is recorded", async ({ tx }) => {
    for (let id = 1; id <= 120; id += 1) {
      await recordAudit(tx, { kind: "system" }, "test", { kind: "thing", id });
    }
    const seen: string[] = [];
    let before: number | undefined;
    do {
      const page = await listRecords(asked(before ? { before: String(before) } : {}));
      await recordAudit(tx, { kind: "system" }, "test", { kind: "thing", id: "later" });
      seen.push(...page.items.map(({ subjectId }) => subjectId));
      before = page.next;
    } while (before);
    expect(seen).toEqual(Array.from({ length: 120 }, (_, at) => String(120 - at)));
  });

  test("E18, X8: is taken as a file that no spreadsheet runs, which is recorded", async ({
    tx,
  }) => {
    const { ada, bo } = await somethingDone(tx);
    await recordAudit(tx, { kind: "system" }, "=cmd", { kind: "thing", id: 1 });
    const file = await exportAudit(ada, AuditFilter.parse({}));
    expect(file.split("\r\n")).toHaveLength(6);
    expect(file).toContain(",'=cmd,");
    expect(file).toContain('"{""name"":""=1+1""}"');
    expect(await actions({ action: "audit.export" })).toEqual(["audit.export"]);
    await expect(exportAudit(bo, AuditFilter.parse({}))).rejects.toThrow(Forbidden);
  });
});

describe("the database's own rights", () => {
  test("E18: its owner may add to the ledgers and read them, and nothing else", async ({ tx }) => {
    const { rows } = await tx.execute<{ name: string; may: string }>(sql`
      select relname as name, string_agg(privilege_type, ' ' order by privilege_type) as may
      from pg_class, aclexplode(relacl)
      where relname in ('audit', 'consents') and grantee = relowner group by relname order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(["audit", "consents"]);
    for (const { may } of rows) {
      expect(may).toMatch(/INSERT.*SELECT/);
      expect(may).not.toMatch(/UPDATE|DELETE|TRUNCATE/);
    }
  });

  test("E18: an owner who is no superuser is refused before any trigger; a superuser by them", async ({
    tx,
  }) => {
    await recordAudit(tx, { kind: "system" }, "test", { kind: "thing", id: 1 });
    const tries = [
      sql`update audit set action = 'x'`,
      sql`delete from audit`,
      sql`truncate audit`,
      sql`update consents set form = 'x'`,
      sql`truncate consents`,
    ];
    expect((await refusal(tx, sql`truncate audit`))?.code).toBe("23001");
    await tx.execute(sql`create role plain_owner`);
    await tx.execute(sql`grant usage, create on schema public to plain_owner`);
    await tx.execute(sql`alter table audit owner to plain_owner`);
    await tx.execute(sql`alter table consents owner to plain_owner`);
    await tx.execute(sql`set local role plain_owner`);
    for (const statement of tries) expect((await refusal(tx, statement))?.code).toBe("42501");
    await tx.execute(sql`reset role`);
    expect(await tx.$count(audit)).toBe(1);
  });
});
