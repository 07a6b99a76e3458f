import type { Actor } from "#features/auth/actor.ts";
import { pageKind } from "#features/pages/page-kind.ts";
import { removeRecord } from "#features/records/remove-record.ts";

/** Removes a page that is not published: one that readers have is taken back first. */
export function removePage(actor: Actor, { pageId }: { pageId: number }) {
  return removeRecord(actor, pageKind, {
    id: pageId,
    countUses: async () => 0,
    refuse: (page) => (page.publishedAt ? "manage.pageOut" : undefined),
  });
}
