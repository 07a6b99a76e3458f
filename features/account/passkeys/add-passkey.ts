import { type RegistrationResponseJSON, verifyRegistrationResponse } from "@simplewebauthn/server";
import { eq, sql } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { passkeys, recoveryCodes, sessions } from "#db/schema/staff.ts";
import type { NewPasskeyInput } from "#features/account/input.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { relyingParty } from "#features/account/passkeys/relying-party.ts";
import { takeChallenge } from "#features/account/passkeys/take-challenge.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { replaceRecoveryCodes } from "#features/account/replace-recovery-codes.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { Invalid } from "#lib/errors.ts";

interface NewPasskey extends NewPasskeyInput {
  sessionId: string;
}

/** Takes in the key that a device has made. Gives recovery codes with the first second factor, else none. */
export async function addPasskey(actor: StaffActor, input: NewPasskey): Promise<string[]> {
  const { challenge, subject } = await takeChallenge(input.answer.response.clientDataJSON);
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    if (subject?.staffId !== account.id) throw refused();
    const credential = await verified(
      input.answer as unknown as RegistrationResponseJSON,
      challenge,
    );
    const name = input.name || "Passkey";
    const added = await tx
      .insert(passkeys)
      .values({ staffId: account.id, name, ...credential })
      .onConflictDoNothing()
      .returning({ id: passkeys.id });
    if (added.length === 0) throw refused();
    await tx.update(sessions).set({ factorAt: sql`now()` }).where(eq(sessions.id, input.sessionId));
    const thing = { kind: "staff", id: account.id };
    await recordAudit(tx, actor, "staff.passkeyAdd", thing, { after: { name } });
    const codes = await tx.$count(recoveryCodes, eq(recoveryCodes.staffId, account.id));
    return codes > 0 ? [] : replaceRecoveryCodes(tx, account.id);
  });
}

/** The credential of an answer that this site asked for; its signature, origin and owner are checked. */
async function verified(response: RegistrationResponseJSON, expectedChallenge: string) {
  const { rpID: expectedRPID, origin: expectedOrigin } = relyingParty();
  const expected = { expectedChallenge, expectedRPID, expectedOrigin };
  const { registrationInfo } = await verifyRegistrationResponse({ response, ...expected }).catch(
    () => ({ registrationInfo: undefined }),
  );
  if (!registrationInfo) throw refused();
  const { id, publicKey, counter, transports } = registrationInfo.credential;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    counter,
    transports: transports ?? [],
  };
}

const refused = () => new Invalid([{ field: "", key: "account.passkeyRefused" }]);
