import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { sessions, staff } from "#db/schema/staff.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { findSession, openSession, revokeSession } from "#features/auth/session.ts";
import { hashSecret } from "#lib/secret-token.ts";

describe("sessions", () => {
  test("a secret opens the session of its owner, with the roles of now", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const secret = await openSession(tx, editor.staffId, "Browser");
    expect(await findSession(secret)).toMatchObject({
      staffId: editor.staffId,
      name: "editor",
      roles: [{ role: "editor", sectionId: null }],
    });
    expect(await findSession(`${secret}x`)).toBeUndefined();
  });

  test("X2: the database holds no usable secret", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const secret = await openSession(tx, editor.staffId, "Browser");
    const rows = await tx.select().from(sessions).where(eq(sessions.staffId, editor.staffId));
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(rows[0]?.id).toBe(hashSecret(secret));
    expect(await findSession(rows[0]?.id ?? "")).toBeUndefined();
  });

  test("E17: a session that is revoked, over, or of a disabled account opens nothing", async ({
    tx,
  }) => {
    const editor = await makeStaff(tx, "editor");
    const revoked = await openSession(tx, editor.staffId, "");
    await revokeSession(revoked);
    expect(await findSession(revoked)).toBeUndefined();
    const over = await openSession(tx, editor.staffId, "");
    await tx
      .update(sessions)
      .set({ expiresAt: sql`now() - interval '1 second'` })
      .where(eq(sessions.id, hashSecret(over)));
    expect(await findSession(over)).toBeUndefined();
    const open = await openSession(tx, editor.staffId, "");
    expect(await findSession(open)).toBeDefined();
    await tx.update(staff).set({ disabledAt: sql`now()` }).where(eq(staff.id, editor.staffId));
    expect(await findSession(open)).toBeUndefined();
  });

  test("somebody without a role is signed in and may do nothing", async ({ tx }) => {
    const [person] = await tx
      .insert(staff)
      .values({ email: "new@example.org", name: "New" })
      .returning({ id: staff.id });
    const secret = await openSession(tx, person!.id, "");
    expect((await findSession(secret))?.roles).toEqual([]);
  });
});
