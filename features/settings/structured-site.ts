import type { SearchAction, WebSite, WithActionConstraints } from "schema-dts";
import { searchUrl } from "#features/search/urls.ts";
import { type Publisher, structuredPublisher } from "#features/settings/structured-publisher.ts";

interface Publication extends Publisher {
  motto: string;
  language: string;
}

/** The whole site, and how it is searched, for its front page (D5). */
export function structuredSite(publication: Publication, site: string | URL) {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${new URL(searchUrl(), site).href}?q={words}`,
    },
    "query-input": "required name=words",
  };
  return {
    "@type": "WebSite",
    name: publication.name,
    ...(publication.motto && { description: publication.motto }),
    url: new URL("/", site).href,
    inLanguage: publication.language,
    publisher: structuredPublisher(publication, site),
    potentialAction: search,
  } satisfies WebSite;
}
