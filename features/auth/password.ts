import { hash, verify } from "@node-rs/argon2";
import { globalSlot } from "#lib/global-slot.ts";

/** Argon2id with the second recommended option of OWASP's password storage sheet (19 MiB, 2 passes). */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The hash that is stored of a password, as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), ARGON2ID);
}

/**
 * Whether a password belongs to a stored hash. Without one it verifies against a hash of nothing,
 * so that an unknown address takes as long as a known one.
 */
export async function verifyPassword(stored: string | null | undefined, password: string) {
  const matches = await verify(stored ?? (await dummyHash()), password.normalize("NFKC"));
  return matches && Boolean(stored);
}

function dummyHash(): Promise<string> {
  return globalSlot("dummy-password-hash", () => hashPassword("nobody has this password"));
}
