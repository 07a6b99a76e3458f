import type { CollectionPage } from "schema-dts";
import { articleUrl } from "#features/articles/urls.ts";

interface Listing {
  name: string;
  description: string;
  /** Path of this page of the list. */
  path: string;
  language: string;
  stories: { slug: string; section: { slug: string } }[];
}

/** A page of a list of stories, in their order (D5). Their own pages say the rest. */
export function structuredList(listing: Listing, site: string | URL) {
  const absolute = (path: string) => new URL(path, site).href;
  return {
    "@type": "CollectionPage",
    name: listing.name,
    ...(listing.description && { description: listing.description }),
    url: absolute(listing.path),
    inLanguage: listing.language,
    mainEntity: {
      "@type": "ItemList",
      itemListElement: listing.stories.map((story, index) => ({
        "@type": "ListItem" as const,
        position: index + 1,
        url: absolute(articleUrl(story)),
      })),
    },
  } satisfies CollectionPage;
}
