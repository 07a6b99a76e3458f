import { authors } from "#db/schema/authors.ts";
import { idOf, type Loading } from "#features/transfer/demonstration/loading.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";

/** Authors with their portraits. */
export async function loadAuthors({ tx, content, media, authors: ids }: Loading): Promise<void> {
  const added = await tx
    .insert(authors)
    .values(
      content.authors.map(({ portrait, ...author }) => ({
        ...author,
        portraitId: idOf(media, author.slug),
      })),
    )
    .returning({ id: authors.id, name: authors.slug });
  for (const { id, name } of added) ids.set(name, id);
  await rememberRows(tx, "author", added);
}
