import { count, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { db } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { committedTest, test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { createAdministrator } from "#features/auth/create-administrator.ts";
import { issueSetupLink } from "#features/auth/issue-setup-link.ts";
import { hasStaff, isSetupLinkValid } from "#features/auth/queries.ts";
import { findSession } from "#features/auth/session.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

const person = {
  name: "Ada Marsh",
  email: "ada@example.org",
  password: "harbour lantern nine oats",
};

async function newToken(): Promise<string> {
  const link = await issueSetupLink();
  return new URL(link!, "https://here.example").searchParams.get("token")!;
}

describe("createAdministrator", () => {
  test("X11: the link of the first start makes the administrator and signs in", async ({ tx }) => {
    const token = await newToken();
    expect(await hasStaff()).toBe(false);
    const secret = await createAdministrator({ token, ...person }, "Browser");
    const session = await findSession(secret);
    expect(session).toMatchObject({
      name: person.name,
      roles: [{ role: "administrator", sectionId: null }],
    });
    const [record] = await tx.select().from(audit).where(eq(audit.action, "staff.create"));
    expect(record).toMatchObject({ actorId: session?.staffId });
    expect(JSON.stringify(record)).not.toContain(person.password);
    expect(await issueSetupLink()).toBeNull();
  });

  test("X2: only the hash of the link is stored, and looking at it uses nothing up", async ({
    tx,
  }) => {
    const token = await newToken();
    expect(JSON.stringify(await tx.select().from(tokens))).not.toContain(token);
    expect(await isSetupLinkValid(token)).toBe(true);
    expect(await isSetupLinkValid(token)).toBe(true);
    await createAdministrator({ token, ...person }, "");
    expect(await isSetupLinkValid(token)).toBe(false);
  });

  test("X11: a wrong link, an old one and one that was replaced make nobody", async ({ tx }) => {
    const replaced = await newToken();
    const token = await newToken();
    for (const wrong of ["", "guess", replaced]) {
      await expect(createAdministrator({ token: wrong, ...person }, "")).rejects.toThrow(Invalid);
    }
    await tx.update(tokens).set({ expiresAt: sql`now() - interval '1 second'` });
    await expect(createAdministrator({ token, ...person }, "")).rejects.toThrow(Invalid);
    expect(await hasStaff()).toBe(false);
  });

  test("E17: an easy password is refused and leaves the link good", async () => {
    const token = await newToken();
    const easy = { ...person, token, password: "password1234" };
    await expect(createAdministrator(easy, "")).rejects.toThrow(Invalid);
    expect(await isSetupLinkValid(token)).toBe(true);
  });

  test("X11: where somebody can sign in there is no link, and none works", async ({ tx }) => {
    const token = await newToken();
    await makeStaff(tx, "writer");
    expect(await issueSetupLink()).toBeNull();
    await expect(createAdministrator({ token, ...person }, "")).rejects.toThrow(Conflict);
  });

  committedTest("R5: of two posts at once, one makes the administrator", async () => {
    const token = await newToken();
    const posts = ["one@example.org", "two@example.org", "three@example.org"].map((email) =>
      createAdministrator({ ...person, token, email }, ""),
    );
    const answers = await Promise.allSettled(posts);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().select({ people: count() }).from(staff)).toEqual([{ people: 1 }]);
  });
});
