import { series } from "#db/schema/series.ts";
import { allArticlesTag } from "#features/articles/tags.ts";
import type { RecordKind } from "#features/records/record-kind.ts";
import { canManageSeries } from "#features/series/policy.ts";
import { seriesTag } from "#features/series/tags.ts";
import { seriesUrl } from "#features/series/urls.ts";
import { siteTag } from "#features/settings/tags.ts";

export const seriesKind: RecordKind<typeof series> = {
  noun: "series",
  table: series,
  may: canManageSeries,
  url: seriesUrl,
  tags: (id) => [seriesTag(id), allArticlesTag(), siteTag()],
};
