import { sections } from "#db/schema/sections.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { siteTag } from "#features/settings/tags.ts";
import { canManageSections } from "#features/taxonomy/policy.ts";
import { sectionTag } from "#features/taxonomy/tags.ts";
import { sectionUrl } from "#features/taxonomy/urls.ts";

export const sectionKind: RecordKind<typeof sections> = {
  noun: "section",
  table: sections,
  may: canManageSections,
  url: sectionUrl,
  tags: (id) => [sectionTag(id), allArticlesTag(), siteTag()],
};
