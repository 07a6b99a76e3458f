import { pages } from "#db/schema/pages.ts";
import { idOf, type Loading } from "#features/transfer/demonstration/loading.ts";
import { pageHash } from "#features/transfer/demonstration/page-hash.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";
import { markdownToBody } from "#features/transfer/markdown/markdown-to-body.ts";

/** Static pages. */
export async function loadPages({ tx, content, now, media }: Loading): Promise<void> {
  const values = content.pages.map(({ slug, title, text }) => ({
    slug,
    title,
    body: markdownToBody(text, { media: (name) => idOf(media, name) }),
    publishedAt: now,
    changedAt: now,
  }));
  const added = await tx
    .insert(pages)
    .values(values)
    .returning({ id: pages.id, name: pages.slug, hash: pageHash() });
  await rememberRows(tx, "page", added);
}
