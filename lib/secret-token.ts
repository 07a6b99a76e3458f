import { createHash, randomBytes } from "node:crypto";

/** A new secret of 256 random bits for a cookie or a link, in 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret: its SHA-256 in hexadecimal. A secret of 256 bits needs no salt. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
