import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { audit } from "#db/schema/audit.ts";
import { passkeys, sessions, staff } from "#db/schema/staff.ts";
import { tokens } from "#db/schema/tokens.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { NewPasskeyInput, PasskeySignInInput } from "#features/account/input.ts";
import { addPasskey } from "#features/account/passkeys/add-passkey.ts";
import { beginPasskey } from "#features/account/passkeys/begin-passkey.ts";
import { beginPasskeySignIn } from "#features/account/passkeys/begin-passkey-sign-in.ts";
import { relyingParty } from "#features/account/passkeys/relying-party.ts";
import { removePasskey } from "#features/account/passkeys/remove-passkey.ts";
import { signInByPasskey } from "#features/account/passkeys/sign-in-by-passkey.ts";
import { softwareKey } from "#features/account/passkeys/test/software-key.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { findSession, openSession } from "#features/auth/session.ts";
import { Invalid, NotFound } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

type Key = ReturnType<typeof softwareKey>;

const visit = { userAgent: "Browser", networkHash: "n" };
const here = () => ({ origin: relyingParty().origin, host: relyingParty().rpID });

async function owner(tx: Transaction) {
  const actor = await makeStaff(tx, "editor");
  const key = softwareKey();
  await registerIn(tx, actor, { key });
  return { actor, key };
}

interface Registration {
  key: Key;
  ceremony?: object;
}

async function registerIn(
  tx: Transaction,
  actor: StaffActor,
  { key, ceremony = {} }: Registration,
): Promise<string[]> {
  const { challenge } = await beginPasskey(actor);
  const answer = JSON.stringify(key.register({ challenge, ...here(), ...ceremony }));
  const sessionId = hashSecret(await openSession(tx, actor.staffId, "Browser"));
  return addPasskey(actor, { ...NewPasskeyInput.parse({ answer }), sessionId });
}

const send = (answer: object) =>
  signInByPasskey(PasskeySignInInput.parse({ answer: JSON.stringify(answer) }), visit);

async function signIn(key: Key, ceremony = {}) {
  const { challenge } = await beginPasskeySignIn();
  return send(key.answer({ challenge, ...here(), counter: 1, ...ceremony }));
}

const countSessions = (tx: Transaction) => tx.$count(sessions);

describe("E17: a passkey", () => {
  test("opens a whole session for its owner by itself, which is written down", async ({ tx }) => {
    const { actor, key } = await owner(tx);
    const session = await findSession(await signIn(key));
    expect(session).toMatchObject({ step: "whole", staffId: actor.staffId });
    const [row] = await tx.select().from(passkeys);
    expect(row).toMatchObject({ counter: 1, staffId: actor.staffId });
    const actions = (await tx.select().from(audit).orderBy(audit.id)).map((one) => one.action);
    expect(actions).toEqual(["staff.passkeyAdd", "session.open"]);
  });

  test("comes with recovery codes when it is the first second factor, and no other time", async ({
    tx,
  }) => {
    const actor = await makeStaff(tx, "editor");
    expect((await registerIn(tx, actor, { key: softwareKey() })).length).toBeGreaterThan(5);
    expect(await registerIn(tx, actor, { key: softwareKey() })).toEqual([]);
  });
});

describe("X2: nobody signs in by", () => {
  const refusals: Record<string, (key: Key) => Promise<string>> = {
    "a challenge that this site never gave": (key) =>
      send(key.answer({ challenge: "bm90LW91cnM", ...here(), counter: 1 })),
    "an answer that was given to another site": (key) =>
      signIn(key, { origin: "https://ledger.example.evil" }),
    "a key that says it was made for another host": (key) => signIn(key, { host: "evil.example" }),
    "a device that did not ask who holds it": (key) => signIn(key, { isVerified: false }),
    "a signature over something else": async (key) => {
      const { challenge } = await beginPasskeySignIn();
      const mine = key.answer({ challenge, ...here(), counter: 1 });
      const other = key.answer({ challenge, ...here(), counter: 2 });
      return send({ ...mine, response: { ...mine.response, signature: other.response.signature } });
    },
    "another key under the name of this one": (key) =>
      signIn(softwareKey(Buffer.from(key.id, "base64url"))),
    "a key that is not known here": () => signIn(softwareKey()),
    "what is no answer at all": (key) =>
      send({ ...key.answer({ challenge: "x", ...here() }), response: { clientDataJSON: "e30" } }),
  };

  test.for(Object.entries(refusals))("%s", async ([, attempt], { tx }) => {
    const { key } = await owner(tx);
    const before = await countSessions(tx);
    const error = await attempt(key).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Invalid);
    expect((error as Invalid).issues).toEqual([{ field: "", key: "account.passkeyUnknown" }]);
    expect(await countSessions(tx)).toBe(before);
    expect((await tx.select().from(passkeys))[0]!.usedAt).toBeNull();
  });

  test("an answer that was sent before", async ({ tx }) => {
    const { key } = await owner(tx);
    const { challenge } = await beginPasskeySignIn();
    const answer = key.answer({ challenge, ...here(), counter: 1 });
    await send(answer);
    await expect(send(answer)).rejects.toThrow(Invalid);
    await expect(send(key.answer({ challenge, ...here(), counter: 2 }))).rejects.toThrow(Invalid);
  });

  test("a challenge that a failed answer has used up, though the next answer is right", async ({
    tx,
  }) => {
    const { actor, key } = await owner(tx);
    const before = await countSessions(tx);
    const { challenge } = await beginPasskeySignIn();
    const forged = softwareKey().answer({ challenge, ...here(), counter: 1 });
    const wrong = [
      { ...forged, id: key.answer({ challenge, ...here() }).id },
      key.answer({ challenge, ...here(), counter: 1 }),
    ];
    for (const answer of wrong) await expect(send(answer)).rejects.toThrow(Invalid);
    expect(await countSessions(tx)).toBe(before);
    const adding = await beginPasskey(actor);
    const elsewhere = { ...here(), origin: "https://elsewhere.example" };
    const sessionId = hashSecret(await openSession(tx, actor.staffId, "Browser"));
    for (const at of [elsewhere, here()]) {
      const made = softwareKey().register({ challenge: adding.challenge, ...at });
      const sent = NewPasskeyInput.parse({ answer: JSON.stringify(made) });
      await expect(addPasskey(actor, { ...sent, sessionId })).rejects.toThrow(Invalid);
    }
    expect(await tx.$count(passkeys)).toBe(1);
  });

  test("a challenge whose five minutes are over", async ({ tx }) => {
    const { key } = await owner(tx);
    const { challenge } = await beginPasskeySignIn();
    await tx
      .update(tokens)
      .set({ expiresAt: sql`now()` })
      .where(eq(tokens.hash, hashSecret(challenge)));
    await expect(send(key.answer({ challenge, ...here(), counter: 1 }))).rejects.toThrow(Invalid);
  });

  test("a copy of a key, whose counter stands still or goes back", async ({ tx }) => {
    const { key } = await owner(tx);
    await signIn(key, { counter: 8 });
    for (const counter of [8, 7, 0]) {
      await expect(signIn(key, { counter })).rejects.toThrow(Invalid);
    }
    expect((await tx.select().from(passkeys))[0]!.counter).toBe(8);
    await signIn(key, { counter: 9 });
  });

  test("the challenge of somebody who is adding a key, and no key is added by one for signing in", async ({
    tx,
  }) => {
    const { actor, key } = await owner(tx);
    const adding = await beginPasskey(actor);
    const answer = key.answer({ challenge: adding.challenge, ...here(), counter: 1 });
    await expect(send(answer)).rejects.toThrow(Invalid);
    const { challenge } = await beginPasskeySignIn();
    const made = JSON.stringify(softwareKey().register({ challenge, ...here() }));
    const input = { ...NewPasskeyInput.parse({ answer: made }), sessionId: "s" };
    await expect(addPasskey(actor, input)).rejects.toThrow(Invalid);
  });

  test("the key of an account that is disabled", async ({ tx }) => {
    const { actor, key } = await owner(tx);
    await tx.update(staff).set({ disabledAt: sql`now()` }).where(eq(staff.id, actor.staffId));
    await expect(signIn(key)).rejects.toThrow(Invalid);
  });
});

describe("X2: no key is added", () => {
  test.for([
    ["for another site", { origin: "https://evil.example" }],
    ["for another host", { host: "evil.example" }],
    ["by a device that did not ask who holds it", { isVerified: false }],
    ["for a challenge that was never given", { challenge: "bm90LW91cnM" }],
  ] as const)("%s", async ([, ceremony], { tx }) => {
    const actor = await makeStaff(tx, "editor");
    const adding = registerIn(tx, actor, { key: softwareKey(), ceremony });
    await expect(adding).rejects.toThrow(Invalid);
    expect(await tx.$count(passkeys)).toBe(0);
  });

  test("to an account by the challenge of another", async ({ tx }) => {
    const [mine, other] = [await makeStaff(tx, "editor"), await makeStaff(tx, "writer")];
    const { challenge } = await beginPasskey(other);
    const answer = JSON.stringify(softwareKey().register({ challenge, ...here() }));
    const input = { ...NewPasskeyInput.parse({ answer }), sessionId: "s" };
    await expect(addPasskey(mine, input)).rejects.toThrow(Invalid);
    expect(await tx.$count(passkeys)).toBe(0);
  });

  test("that an account has already, also not to another account", async ({ tx }) => {
    const { actor, key } = await owner(tx);
    const other = await makeStaff(tx, "writer");
    for (const one of [actor, other]) {
      await expect(registerIn(tx, one, { key })).rejects.toThrow(Invalid);
    }
    const session = await findSession(await signIn(key));
    expect(session?.staffId).toBe(actor.staffId);
  });
});

test("X3: the key of another account is not there to be removed", async ({ tx }) => {
  const { key } = await owner(tx);
  const other = await makeStaff(tx, "administrator");
  const [row] = await tx.select().from(passkeys);
  await expect(removePasskey(other, { passkeyId: row!.id })).rejects.toThrow(NotFound);
  await signIn(key);
});
