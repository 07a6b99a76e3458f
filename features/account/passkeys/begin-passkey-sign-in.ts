import { generateAuthenticationOptions } from "@simplewebauthn/server";
import { transaction } from "#db/client.ts";
import { openChallenge } from "#features/account/passkeys/open-challenge.ts";
import { relyingParty } from "#features/account/passkeys/relying-party.ts";

/** What a device is to sign so that its owner is signed in; nobody says who that is before. */
export async function beginPasskeySignIn() {
  const { rpID } = relyingParty();
  const options = await generateAuthenticationOptions({ rpID, userVerification: "required" });
  await transaction((tx) => openChallenge(tx, options.challenge, {}));
  return options;
}
