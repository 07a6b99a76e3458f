import { plainText } from "#features/articles/body/plain-text.ts";
import type { Body } from "#features/articles/body/schema.ts";
import { cutText } from "#lib/cut-text.ts";

const LENGTH = 160;

/** How a text begins, in one line, cut at a word. */
export function opening(body: Body): string {
  return cutText(plainText(body), LENGTH);
}
