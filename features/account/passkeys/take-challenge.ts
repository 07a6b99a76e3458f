import { transaction } from "#db/client.ts";
import { signedChallenge } from "#features/account/passkeys/signed-challenge.ts";
import { useToken } from "#features/account/use-token.ts";

/**
 * The challenge that an answer was made for, with what it is bound to where it is good. It is used up by that, for good,
 * whatever the answer is worth: in a transaction of its own, since a refusal takes back everything else.
 */
export async function takeChallenge(clientDataJSON: string) {
  const challenge = signedChallenge(clientDataJSON);
  const subject = await transaction((tx) => useToken(tx, "passkey", challenge));
  return { challenge, subject };
}
