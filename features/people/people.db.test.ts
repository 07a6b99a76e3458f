import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { bylines } from "#db/schema/authors.ts";
import { sessions, staff, staffRoles } from "#db/schema/staff.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeSection, makeStory } from "#db/test/make-story.ts";
import { type Actor, readerActor } from "#features/auth/actor.ts";
import { findSession, openSession } from "#features/auth/session.ts";
import { disableAccount } from "#features/people/disable-account.ts";
import { enableAccount } from "#features/people/enable-account.ts";
import { grantRole } from "#features/people/grant-role.ts";
import { invitePerson } from "#features/people/invite-person.ts";
import { listPeople } from "#features/people/queries.ts";
import { resendInvitation } from "#features/people/resend-invitation.ts";
import { revokeInvitation } from "#features/people/revoke-invitation.ts";
import { takeRole } from "#features/people/take-role.ts";
import { publishArticle } from "#features/workflow/publish-article.ts";
import { Forbidden, type Invalid, NotFound } from "#lib/errors.ts";

/** Somebody who can sign in. */
async function member(
  tx: Transaction,
  ...given: Parameters<typeof makeStaff> extends [unknown, ...infer R] ? R : never
) {
  const actor = await makeStaff(tx, ...given);
  await tx.update(staff).set({ passwordHash: "x" }).where(eq(staff.id, actor.staffId));
  return actor;
}

const rolesOf = (tx: Transaction, staffId: number) =>
  tx
    .select({ role: staffRoles.role, sectionId: staffRoles.sectionId })
    .from(staffRoles)
    .where(eq(staffRoles.staffId, staffId))
    .orderBy(staffRoles.id);

const issueOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => (error as Invalid).issues?.[0]?.key ?? error,
  );

describe("roles", () => {
  test("E16: are given and taken, everywhere and in a section, and both are recorded", async ({
    tx,
  }) => {
    const admin = await member(tx, "administrator");
    const { staffId } = await member(tx, "writer");
    const section = await makeSection(tx);
    const grant = { staffId, role: "section_editor" as const, sectionId: section.id };
    await grantRole(admin, grant);
    await grantRole(admin, grant);
    expect(await rolesOf(tx, staffId)).toEqual([
      { role: "writer", sectionId: null },
      { role: "section_editor", sectionId: section.id },
    ]);
    await takeRole(admin, { ...grant, sectionId: null });
    expect(await rolesOf(tx, staffId)).toHaveLength(2);
    await takeRole(admin, grant);
    await takeRole(admin, { staffId, role: "writer", sectionId: null });
    expect(await rolesOf(tx, staffId)).toEqual([]);
    const records = await tx.select().from(audit).orderBy(audit.id);
    expect(records.map(({ action }) => action)).toEqual([
      "staff.grant",
      "staff.take",
      "staff.take",
    ]);
    expect(records[0]).toMatchObject({
      actorId: admin.staffId,
      subjectKind: "staff",
      subjectId: String(staffId),
      after: { role: "section_editor", sectionId: section.id },
    });
  });

  test("E16: one that rules the publication cannot be bound to a section, none to a missing one", async ({
    tx,
  }) => {
    const admin = await member(tx, "administrator");
    const { staffId } = await member(tx, "writer");
    const { id: sectionId } = await makeSection(tx);
    const give = (role: "editor" | "moderator", to: number) =>
      issueOf(grantRole(admin, { staffId, role, sectionId: to }));
    expect(await give("editor", sectionId)).toBe("people.roleIsWhole");
    expect(await give("moderator", sectionId + 999)).toBe("people.noSection");
    expect(await give("moderator", sectionId)).toBeUndefined();
  });

  test("E16: nobody loses the publication: own and last administrators keep role and account", async ({
    tx,
  }) => {
    const admin = await member(tx, "administrator");
    const second = await member(tx, "administrator");
    const chief = { role: "administrator" as const, sectionId: null };
    expect(await issueOf(takeRole(admin, { staffId: admin.staffId, ...chief }))).toBe(
      "people.notYourself",
    );
    expect(await issueOf(disableAccount(admin, { staffId: admin.staffId }))).toBe(
      "people.notYourself",
    );
    await disableAccount(admin, { staffId: second.staffId });
    const system: Actor = { kind: "system" };
    const last = "people.lastAdministrator";
    expect(await issueOf(takeRole(system, { staffId: admin.staffId, ...chief }))).toBe(last);
    expect(await issueOf(disableAccount(system, { staffId: admin.staffId }))).toBe(last);
    await enableAccount(admin, { staffId: second.staffId });
    await takeRole(system, { staffId: admin.staffId, ...chief });
    expect(await rolesOf(tx, admin.staffId)).toEqual([]);
  });
});

describe("an account", () => {
  test("E16: that is disabled is out at once, keeps its roles, and no byline changes", async ({
    tx,
  }) => {
    const admin = await member(tx, "administrator");
    const editor = await member(tx, "editor");
    const { articleId } = await makeStory(tx, editor);
    await publishArticle(editor, { articleId, seenVersion: 1, slug: "", material: false });
    const before = await tx.select().from(bylines);
    const secret = await openSession(tx, editor.staffId, "Browser");
    await disableAccount(admin, { staffId: editor.staffId });
    await disableAccount(admin, { staffId: editor.staffId });
    expect(await findSession(secret)).toBeUndefined();
    await enableAccount(admin, { staffId: editor.staffId });
    expect(await findSession(secret)).toBeUndefined();
    const [session] = await tx.select().from(sessions);
    expect(session?.revokedAt).not.toBeNull();
    expect(await rolesOf(tx, editor.staffId)).toHaveLength(1);
    expect(before.length).toBeGreaterThan(0);
    expect(await tx.select().from(bylines)).toEqual(before);
    const actions = (await tx.select().from(audit).where(eq(audit.subjectKind, "staff"))).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["staff.disable", "staff.enable"]);
  });

  test("E16: everybody is listed by name, a page at a time", async ({ tx }) => {
    const names = Array.from({ length: 120 }, (_, at) => `Person ${String(at).padStart(3, "0")}`);
    await tx
      .insert(staff)
      .values(names.map((name, at) => ({ name, email: `person-${at}@example.org` })));
    const first = await listPeople();
    const [, id, name] = /^(\d+)-(.*)$/.exec(first.next!)!;
    const second = await listPeople({ id: Number(id), name: name! });
    expect([...first.items, ...second.items].map((person) => person.name)).toEqual(names);
    expect(second.next).toBeUndefined();
  });
});

test("X3: whoever is no administrator changes nobody, known or not, with the same answer", async ({
  tx,
}) => {
  const admin = await member(tx, "administrator");
  const actors = [await member(tx, "editor"), await member(tx, "writer"), readerActor];
  const missing = { staffId: admin.staffId + 99_999 };
  for (const actor of actors) {
    for (const choice of [{ staffId: admin.staffId }, missing]) {
      const grant = { ...choice, role: "editor" as const, sectionId: null };
      const tries = [
        () => grantRole(actor, grant),
        () => takeRole(actor, grant),
        () => disableAccount(actor, choice),
        () => enableAccount(actor, choice),
        () => resendInvitation(actor, choice),
        () => revokeInvitation(actor, choice),
        () => invitePerson(actor, { ...grant, name: "N", email: "n@example.org" }),
      ];
      for (const attempt of tries) await expect(attempt()).rejects.toThrow(Forbidden);
    }
  }
  await expect(disableAccount(admin, missing)).rejects.toThrow(NotFound);
  expect(await tx.$count(audit, sql`true`)).toBe(0);
});
