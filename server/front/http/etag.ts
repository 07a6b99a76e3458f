import { createHash } from "node:crypto";
import type { Encoding } from "#server/front/http/accepted-encoding.ts";

/** A strong validator of one coding of `parts` (RFC 9110, 8.8.3): codings have different bytes, so different tags. */
export function etag(digest: string, encoding: Encoding): string {
  return encoding === "identity" ? `"${digest}"` : `"${digest}-${encoding}"`;
}

/** 16 bytes of SHA-256 over the parts, base64url. */
export function digestOf(...parts: (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest().subarray(0, 16).toString("base64url");
}

/** Whether `If-None-Match` names `tag`, compared weakly as RFC 9110, 13.1.2 asks. */
export function matchesEtag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag || ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === tag);
}
