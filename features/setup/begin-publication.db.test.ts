import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { sections } from "#db/schema/sections.ts";
import { settings } from "#db/schema/settings.ts";
import { committedTest as test } from "#db/test/database-test.ts";
import { expiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { beginPublication } from "#features/setup/begin-publication.ts";
import { BeginningInput } from "#features/setup/input.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

const ledger = {
  name: "The Lake Gazette",
  motto: "Slowly, and then in print",
  language: "en",
  timeZone: "Africa/Nairobi",
  accent: "#0c527f",
  accentDark: "#7fb8dc",
  section: "Water",
};
const given = (more = {}) => BeginningInput.parse({ ...ledger, ...more });
const names = async () => {
  const rows = await db().select({ name: sections.name }).from(sections).orderBy(asc(sections.id));
  return rows.map(({ name }) => name);
};

describe("E19: the first decisions of a publication", () => {
  test("name it, give it a section, and show on every page", async () => {
    await beginPublication(await makeStaff(db(), "administrator"), given());
    const { section, ...values } = ledger;
    expect(await getSettings()).toMatchObject(values);
    expect(await names()).toEqual([section]);
    expect(expiredTags()).toContain(siteTag());
    const records = await db().select().from(audit).where(eq(audit.action, "settings.change"));
    expect(records).toMatchObject([{ after: { name: "The Lake Gazette" } }]);
  });

  test("R5: sent twice, they are made once", async () => {
    const actor = await makeStaff(db(), "administrator");
    await beginPublication(actor, given());
    await beginPublication(actor, given({ section: "water" }));
    expect(await names()).toEqual(["Water"]);
  });

  test("are refused at the field for a section that has no address", async () => {
    const actor = await makeStaff(db(), "administrator");
    const refused = beginPublication(actor, given({ section: "!!!" }));
    await expect(refused).rejects.toMatchObject({ issues: [{ field: "section" }] });
    await expect(refused).rejects.toThrow(Invalid);
    expect((await getSettings()).name).not.toBe(ledger.name);
  });

  test("with an accent that cannot be read are refused before anything happens", async () => {
    await db().update(settings).set({ demonstrationAt: new Date() });
    const actor = await makeStaff(db(), "administrator");
    const refused = beginPublication(actor, given({ accent: "#ffee00", beginning: "empty" }));
    await expect(refused).rejects.toMatchObject({ issues: [{ field: "accent" }] });
    expect(await names()).toEqual([]);
    expect((await getSettings()).demonstrationAt).not.toBeNull();
  });

  test("are for administrators alone, and nothing is taken out for anybody else", async () => {
    await db().update(settings).set({ demonstrationAt: new Date() });
    const editor = await makeStaff(db(), "editor");
    await expect(beginPublication(editor, given({ beginning: "empty" }))).rejects.toThrow(
      Forbidden,
    );
    expect((await getSettings()).demonstrationAt).not.toBeNull();
  });

  test("take the demonstration out when that is asked, before the names are given", async () => {
    await db().update(settings).set({ demonstrationAt: new Date(), name: "The East River Ledger" });
    await beginPublication(await makeStaff(db(), "administrator"), given({ beginning: "empty" }));
    expect(await getSettings()).toMatchObject({ demonstrationAt: null, name: ledger.name });
  });
});
