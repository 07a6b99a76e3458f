import type { Metadata } from "next";
import { periodTitle } from "#features/archive/period-title.ts";
import type { Period } from "#features/archive/rules.ts";
import { archiveUrl } from "#features/archive/urls.ts";
import { type Publication, pageMetadata } from "#features/settings/page-metadata.ts";
import { message } from "#lib/messages/message.ts";

/** The head of the archive of a period (D6). Searchers follow its links: the stories are to be found, not every day of a calendar. */
export function archiveMetadata(
  publication: Publication,
  { period, after }: { period: Period; after: string | string[] | undefined },
): Metadata {
  const title = periodTitle(period);
  return pageMetadata(publication, {
    title: message("head.archive", { period: title }),
    description: message("head.archiveStories", { period: title, publication: publication.name }),
    path: archiveUrl(period),
    after,
    isHidden: true,
  });
}
