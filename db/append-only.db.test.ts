import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { consents, subscribers } from "#db/schema/newsletters.ts";
import { test } from "#db/test/database-test.ts";
import { makeLiveStory } from "#db/test/make-live-story.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { refusal } from "#db/test/refusal.ts";

describe("what is only ever added to", () => {
  const refused = { code: "23001" };

  for (const table of ["audit", "consents"]) {
    test(`E18, N2: ${table} can be neither changed nor taken away`, async ({ tx }) => {
      await addLines(tx);
      const named = sql.identifier(table);
      expect(await refusal(tx, sql`update ${named} set at = now()`)).toMatchObject(refused);
      expect(await refusal(tx, sql`delete from ${named}`)).toMatchObject(refused);
      const { rows } = await tx.execute(sql`select 1 from ${named}`);
      expect(rows).toHaveLength(1);
    });
  }

  test("E5: a revision keeps its words, its number and its hour", async ({ tx }) => {
    const { id } = await makeLiveStory();
    for (const change of [
      sql`headline = 'Other'`,
      sql`number = 9`,
      sql`saved_at = now() - interval '1 day'`,
      sql`body = '{}'`,
    ]) {
      const statement = sql`update revisions set ${change} where article_id = ${id}`;
      expect(await refusal(tx, statement)).toMatchObject(refused);
    }
  });

  test("E16: an account that goes leaves its revisions without a name, and nobody else's on them", async ({
    tx,
  }) => {
    const { id } = await makeLiveStory();
    const { staffId } = await makeStaff(tx, "editor");
    await tx.execute(
      sql`insert into revisions (article_id, number, headline, saved_by) values (${id}, 2, 'Kept', ${staffId})`,
    );
    const claim = sql`update revisions set saved_by = ${staffId} where number = 1`;
    expect(await refusal(tx, claim)).toMatchObject(refused);
    await tx.execute(sql`delete from staff where id = ${staffId}`);
    const { rows } = await tx.execute(
      sql`select headline, saved_by from revisions where number = 2`,
    );
    expect(rows).toEqual([{ headline: "Kept", saved_by: null }]);
  });
});

/** One line in each ledger. */
async function addLines(tx: Transaction): Promise<void> {
  await tx
    .insert(audit)
    .values({ actorKind: "system", action: "made", subjectKind: "story", subjectId: "1" });
  const [person] = await tx.insert(subscribers).values({ email: "ben@example.org" }).returning();
  await tx.insert(consents).values({
    subscriberId: person!.id,
    event: "requested",
    wording: "Send me it.",
    form: "story",
  });
}
