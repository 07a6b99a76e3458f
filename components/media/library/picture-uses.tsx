import Link from "next/link";
import { deskAuthorUrl } from "#features/authors/urls.ts";
import type { MediaUse, MediaUseKind } from "#features/media/library/list-media-uses.ts";
import { deskPageUrl } from "#features/pages/urls.ts";
import { deskQuizUrl } from "#features/quizzes/urls.ts";
import { deskSeriesUrl } from "#features/series/urls.ts";
import { deskSponsorUrl } from "#features/sponsors/urls.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

const urls: Record<MediaUseKind, (id: number) => string> = {
  story: storyUrl,
  draft: storyUrl,
  version: storyUrl,
  page: deskPageUrl,
  author: deskAuthorUrl,
  series: deskSeriesUrl,
  placement: deskSponsorUrl,
  quiz: deskQuizUrl,
  question: deskQuizUrl,
};

/** Everything that shows a picture, each leading to where it is kept. */
export function PictureUses({ uses }: { uses: MediaUse[] }) {
  return (
    <section className="manage-part" aria-labelledby="uses">
      <h2 id="uses">{message("library.uses")}</h2>
      {uses.length === 0 && <p className="lead-in">{message("library.noUses")}</p>}
      <ul className="picture-uses">
        {uses.map(({ kind, id, name }) => (
          <li key={`${kind}-${id}-${name}`}>
            {message(`library.use.${kind}`)}: <Link href={urls[kind](id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
