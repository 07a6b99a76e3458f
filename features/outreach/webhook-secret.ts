import { openSealedText, sealText } from "#lib/sealed-text.ts";
import { newSecret } from "#lib/secret-token.ts";

const PURPOSE = "webhook";

/** A new key for signatures: once in words, to be shown, and once as it is stored. */
export function newWebhookSecret(): { secret: string; sealed: string } {
  const secret = newSecret();
  return { secret, sealed: sealText(PURPOSE, secret) };
}

/** The key as it was shown; undefined where it was sealed under another AUTH_SECRET. */
export function openWebhookSecret(sealed: string): string | undefined {
  return openSealedText(PURPOSE, sealed);
}
