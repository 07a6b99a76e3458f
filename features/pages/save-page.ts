import { parseBody } from "#features/articles/body/schema.ts";
import type { Actor } from "#features/auth/actor.ts";
import type { PageInput } from "#features/pages/input.ts";
import { pageKind } from "#features/pages/page-kind.ts";
import { saveRecord } from "#features/records/save-record.ts";

/** Makes a static page or changes it. What is taken back keeps its words. */
export function savePage(actor: Actor, { pageId, published, ...words }: PageInput) {
  return saveRecord(actor, pageKind, {
    id: pageId,
    values: { ...words, body: parseBody(words.body) },
    derive: (before, now) => ({ publishedAt: published ? (before?.publishedAt ?? now) : null }),
    touch: { changedAt: new Date() },
  });
}
