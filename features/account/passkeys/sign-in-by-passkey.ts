import {
  type AuthenticationResponseJSON,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { and, eq, isNull, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { passkeys, sessions, staff } from "#db/schema/staff.ts";
import type { PasskeySignInInput } from "#features/account/input.ts";
import { relyingParty } from "#features/account/passkeys/relying-party.ts";
import { takeChallenge } from "#features/account/passkeys/take-challenge.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { openSession } from "#features/auth/session.ts";
import { Invalid } from "#lib/errors.ts";
import { hashSecret } from "#lib/secret-token.ts";

interface Visit {
  userAgent: string;
  networkHash: string;
}

/**
 * Opens a session for the owner of a key and gives the session's secret. The device has asked who holds it, so
 * this is both factors at once. Every refusal is the same.
 */
export async function signInByPasskey(
  { answer }: PasskeySignInInput,
  visit: Visit,
): Promise<string> {
  const response = answer as unknown as AuthenticationResponseJSON;
  const { challenge, subject } = await takeChallenge(response.response.clientDataJSON);
  return transaction(async (tx) => {
    const key = await lockPasskey(tx, response.id);
    if (!subject || subject.staffId !== undefined || !key) throw refused();
    const counter = await verifiedCounter(response, { challenge, key });
    await tx.update(passkeys).set({ counter, usedAt: sql`now()` }).where(eq(passkeys.id, key.id));
    const secret = await openSession(tx, key.staffId, visit.userAgent);
    await tx
      .update(sessions)
      .set({ factorAt: sql`now()` })
      .where(eq(sessions.id, hashSecret(secret)));
    const { staffId } = key;
    const actor: StaffActor = {
      ...{ kind: "staff", staffId, roles: [] },
      networkHash: visit.networkHash,
    };
    const after = { by: "passkey" };
    await recordAudit(tx, actor, "session.open", { kind: "staff", id: staffId }, { after });
    return secret;
  });
}

type Key = NonNullable<Awaited<ReturnType<typeof lockPasskey>>>;

async function lockPasskey(tx: Transaction, credentialId: string) {
  const [key] = await tx
    .select({
      id: passkeys.id,
      staffId: passkeys.staffId,
      credentialId: passkeys.credentialId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
    })
    .from(passkeys)
    .innerJoin(staff, eq(staff.id, passkeys.staffId))
    .where(and(eq(passkeys.credentialId, credentialId), isNull(staff.disabledAt)))
    .for("update", { of: passkeys });
  return key;
}

async function verifiedCounter(
  response: AuthenticationResponseJSON,
  { challenge: expectedChallenge, key }: { challenge: string; key: Key },
): Promise<number> {
  const { rpID: expectedRPID, origin: expectedOrigin } = relyingParty();
  const publicKey = Uint8Array.from(Buffer.from(key.publicKey, "base64url"));
  const credential = { id: key.credentialId, publicKey, counter: key.counter };
  const expected = { expectedChallenge, expectedRPID, expectedOrigin };
  const answer = await verifyAuthenticationResponse({ response, credential, ...expected }).catch(
    () => undefined,
  );
  if (!answer?.verified) throw refused();
  return answer.authenticationInfo.newCounter;
}

const refused = () => new Invalid([{ field: "", key: "account.passkeyUnknown" }]);
