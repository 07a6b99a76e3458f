import { authors } from "#db/schema/authors.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import { canManageAuthors } from "#features/authors/policy.ts";
import { authorTag } from "#features/authors/tags.ts";
import { authorUrl } from "#features/authors/urls.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { siteTag } from "#features/settings/tags.ts";

export const authorKind: RecordKind<typeof authors> = {
  noun: "author",
  table: authors,
  may: canManageAuthors,
  url: authorUrl,
  tags: (id) => [authorTag(id), allArticlesTag(), siteTag()],
};
