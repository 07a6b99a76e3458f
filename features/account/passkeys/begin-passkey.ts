import { generateRegistrationOptions } from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { passkeys } from "#db/schema/staff.ts";
import { lockAccount } from "#features/account/lock-account.ts";
import { openChallenge } from "#features/account/passkeys/open-challenge.ts";
import { relyingParty } from "#features/account/passkeys/relying-party.ts";
import { canChangeAccount } from "#features/account/policy.ts";
import { MOST_PASSKEYS } from "#features/account/rules.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { getSettings } from "#features/settings/queries.ts";
import { Invalid } from "#lib/errors.ts";

/** What a device is asked for when it makes a key that can sign its owner in by itself. */
export async function beginPasskey(actor: StaffActor) {
  const { name } = await getSettings();
  return transaction(async (tx) => {
    const account = await lockAccount(tx, actor.staffId);
    authorize(canChangeAccount(actor, account));
    const known = await tx
      .select({ id: passkeys.credentialId })
      .from(passkeys)
      .where(eq(passkeys.staffId, account.id));
    if (known.length >= MOST_PASSKEYS) {
      const values = { most: MOST_PASSKEYS };
      throw new Invalid([{ field: "", key: "account.manyPasskeys", values }]);
    }
    const options = await generateRegistrationOptions({
      rpName: name,
      rpID: relyingParty().rpID,
      userName: account.email,
      userDisplayName: account.name,
      userID: new TextEncoder().encode(`staff ${account.id}`),
      excludeCredentials: known,
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    await openChallenge(tx, options.challenge, { staffId: account.id });
    return options;
  });
}
