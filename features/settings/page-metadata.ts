import type { Metadata } from "next";
import { FEED_TYPES, type FeedFormat, feedUrl } from "#features/feeds/urls.ts";
import { openGraphLocale } from "#features/settings/open-graph-locale.ts";
import type { Settings } from "#features/settings/queries.ts";
import { siteCardUrl } from "#features/social/urls.ts";
import { cutText } from "#lib/cut-text.ts";
import { parseCursor } from "#lib/keyset.ts";
import { message } from "#lib/messages/message.ts";
import { parseId } from "#lib/parse-id.ts";
import { formatMoment } from "#lib/time/dates.ts";

export type Publication = Pick<
  Settings,
  "name" | "motto" | "language" | "timeZone" | "description" | "fediverse"
>;

/** A picture for other sites to show, with its size in pixels. */
export interface SharedPicture {
  url: string;
  width: number;
  height: number;
  alt: string;
  type: string;
}

/** What a page tells of itself. */
export interface PageHead {
  /** None is the front page, which has the publication's name. */
  title?: string;
  description: string;
  /** For whoever sees it shared, where they are told something else. */
  shared?: { title: string; description: string };
  /** Path of the page; of the first one, where it is a list. */
  path: string;
  /** Where a later page of a list starts, as its address says. */
  after?: string | string[] | undefined;
  /** Path of a list that has feeds of its own, and what they are called. */
  feeds?: { page: string; title: string };
  /** What other sites are told of the page (oEmbed), where they may frame it. */
  oembed?: string | undefined;
  /** Absolute, where the words appeared first elsewhere. */
  source?: string | undefined;
  /** Paths of the same words in each language, this page too. */
  languages?: Record<string, string> | undefined;
  /** BCP 47 tag, where it is not the publication's. */
  language?: string;
  picture?: SharedPicture | undefined;
  /** What Open Graph has for its kind, beside what every page has. */
  openGraph?: Metadata["openGraph"];
  /** Who made it, `@name@host`, where it is not the publication's own account. */
  fediverse?: string | undefined;
  /** Outside search engines. */
  isHidden?: boolean;
}

/** Of the card of the publication (features/social/card/draw-site-card.ts). */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Characters; searchers show half of it. */
const MOST_DESCRIBED = 300;

/** The head of a page for readers (D6). The layout adds what is the same on all of them. */
export function pageMetadata(publication: Publication, head: PageHead): Metadata {
  const description = cutText(head.description, MOST_DESCRIBED);
  const { title, path } = placeOf(publication, head);
  const isLater = path !== head.path;
  const picture = head.picture ?? siteCard(publication);
  const fediverse = head.fediverse || publication.fediverse;
  return {
    title: title ?? { absolute: publication.name },
    description,
    alternates: {
      canonical: head.source ?? path,
      types: {
        ...feedTypes(publication, head.feeds),
        ...(head.oembed && { "application/json+oembed": head.oembed }),
      },
      ...(head.languages && { languages: head.languages }),
    },
    robots: robotsOf(Boolean(head.isHidden) || isLater),
    openGraph: {
      type: "website",
      title: head.shared?.title ?? title ?? publication.name,
      description: head.shared ? cutText(head.shared.description, MOST_DESCRIBED) : description,
      url: path,
      siteName: publication.name,
      locale: openGraphLocale(head.language ?? publication.language),
      images: [picture],
      ...head.openGraph,
    },
    // Next repeats all of Open Graph's here unless these are given; a size helps nobody twice.
    twitter: { card: "summary_large_image", images: [{ url: picture.url, alt: picture.alt }] },
    ...(fediverse && { other: { "fediverse:creator": fediverse } }),
  };
}

/** What robots may do: a later page of a list is followed, and the stories on it are found, but not itself. */
export function robotsOf(isHidden: boolean): NonNullable<Metadata["robots"]> {
  return { ...(isHidden && { index: false, follow: true }), "max-image-preview": "large" };
}

/** The publication's feeds, and a list's own, as the links of a head. */
export function feedTypes(publication: { name: string }, own?: PageHead["feeds"]) {
  const channels = [
    { page: "/", title: publication.name },
    ...(own ? [{ ...own, title: `${own.title} · ${publication.name}` }] : []),
  ];
  const linksIn = (format: FeedFormat) =>
    channels.map(({ page, title }) => ({ url: feedUrl(page, format), title }));
  return Object.fromEntries(
    (Object.keys(FEED_TYPES) as FeedFormat[]).map((format) => [
      FEED_TYPES[format],
      linksIn(format),
    ]),
  );
}

/** The drawn card of the publication. */
export function siteCard({ name, motto }: { name: string; motto: string }): SharedPicture {
  const alt = motto ? message("head.card", { name, motto }) : name;
  return { url: siteCardUrl(), ...CARD_SIZE, alt, type: "image/jpeg" };
}

/** A later page of a list has an address and a title of its own: since when, or, in a list of names, that it goes on. */
function placeOf(publication: Publication, { title, path, after }: PageHead) {
  const laterTitle = titleAfter(publication, title ?? publication.name, after);
  return laterTitle ? { title: laterTitle, path: `${path}?after=${after}` } : { title, path };
}

function titleAfter(
  { timeZone, language }: Publication,
  title: string,
  after: PageHead["after"],
): string | undefined {
  const last = parseCursor(after);
  if (last) {
    const date = formatMoment(last.at, { timeZone, language });
    return message("head.before", { title, date });
  }
  const isAfterName = typeof after === "string" && parseId(after) !== undefined;
  return isAfterName ? message("head.continued", { title }) : undefined;
}
