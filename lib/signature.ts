import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** 128 bits in base64url; RFC 2104, section 5, allows truncation to half of the hash. */
const SIGNATURE_BYTES = 16;

/**
 * A keyed hash (HMAC-SHA-256, 22 characters of base64url) of a value for one purpose: a signature that only
 * a process of this site can make, and a way to count personal values that nobody can read back.
 * Throws where AUTH_SECRET is not set: the start makes one, so only a wrong start lacks it.
 */
export function signatureOf(purpose: string, value: string): string {
  const mac = createHmac("sha256", keyFor(purpose)).update(value).digest();
  return mac.subarray(0, SIGNATURE_BYTES).toString("base64url");
}

/** Whether a signature is ours, compared in constant time. */
export function isSignatureOf(purpose: string, value: string, given: string): boolean {
  const expected = Buffer.from(signatureOf(purpose, value));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function keyFor(purpose: string): Buffer {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set.");
  return Buffer.from(hkdfSync("sha256", secret, "", `standfirst ${purpose}`, 32));
}
