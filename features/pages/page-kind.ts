import { pages } from "#db/schema/pages.ts";
import { canManagePages } from "#features/pages/policy.ts";
import { pageTag } from "#features/pages/tags.ts";
import { pageUrl } from "#features/pages/urls.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { siteTag } from "#features/settings/tags.ts";

export const pageKind: RecordKind<typeof pages> = {
  noun: "page",
  table: pages,
  may: canManagePages,
  url: pageUrl,
  tags: (id) => [pageTag(id), siteTag()],
};
