import { notFound } from "next/navigation";
import { cache } from "react";
import { findAuthor } from "#features/authors/queries.ts";
import { authorTag } from "#features/authors/tags.ts";
import { dependsOn } from "#lib/render.ts";

export const loadAuthor = cache(async (slug: string) => {
  const author = await findAuthor(slug);
  if (!author) notFound();
  dependsOn(authorTag(author.id));
  return author;
});
