import type { ProfilePage } from "schema-dts";
import type { AuthorView } from "#features/authors/queries.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { mediaUrl } from "#features/media/urls.ts";

/** The page of somebody who writes, and who that is (D5). */
export function structuredAuthor(author: AuthorView, site: string | URL) {
  const { name, title, organization, organizationUrl, biography, portrait, website } = author;
  const absolute = (path: string) => new URL(path, site).href;
  const raster = portrait?.variants
    .filter(({ format }) => format === "jpeg")
    .sort((a, b) => b.width - a.width)[0];
  const employer = { "@type": "Organization" as const, name: organization };
  return {
    "@type": "ProfilePage",
    url: absolute(authorUrl(author)),
    mainEntity: {
      "@type": "Person",
      name,
      url: absolute(authorUrl(author)),
      ...(title && { jobTitle: title }),
      ...(organization && {
        worksFor: organizationUrl ? { ...employer, url: organizationUrl } : employer,
      }),
      ...(biography && { description: biography }),
      ...(portrait && { image: absolute(mediaUrl(raster?.path ?? portrait.path)) }),
      ...(website && { sameAs: website }),
    },
  } satisfies ProfilePage;
}
