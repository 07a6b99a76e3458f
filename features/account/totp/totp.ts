import { Secret, TOTP } from "otpauth";
import { signatureOf } from "#lib/signature.ts";

const PERIOD_SECONDS = 30;

interface Enrolment {
  staffId: number;
  sessionId: string;
  round: number;
}

/**
 * The secret that an app is to take in, 128 bits in base 32. It is derived, the same for each look at the page
 * within one session, so that looking writes nothing; a secret that was thrown away never comes back.
 */
export function pendingTotpSecret({ staffId, sessionId, round }: Enrolment): string {
  const signed = signatureOf("totp enrolment", `${staffId} ${sessionId} ${round}`);
  const bytes = Buffer.from(signed, "base64url");
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;
}

/** What a QR code tells an app (the otpauth scheme of its Key Uri Format). */
export function totpAddress(secret: string, { issuer, label }: { issuer: string; label: string }) {
  return totp(secret, { issuer, label }).toString();
}

/** The step (RFC 6238) in which a code holds, the one before and after now among them; undefined for a wrong code. */
export function totpStepOf(secret: string, code: string, now = Date.now()): number | undefined {
  const delta = totp(secret).validate({ token: code, window: 1, timestamp: now });
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD_SECONDS) + delta;
}

function totp(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), period: PERIOD_SECONDS });
}
