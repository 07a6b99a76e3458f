import type { NewsMediaOrganization } from "schema-dts";
import { iconUrl } from "#features/social/urls.ts";

/** Pages on which a publication says how it works, by what schema.org calls them: their absolute addresses. */
export type Policies = Partial<Record<"ethicsPolicy" | "correctionsPolicy" | "masthead", string>>;

/** Who is behind a page. */
export interface Publisher {
  name: string;
  policies: Policies;
}

const LOGO_SIDE = 512;

/** The publication in the vocabulary of schema.org (D5). */
export function structuredPublisher({ name, policies }: Publisher, site: string | URL) {
  const absolute = (path: string) => new URL(path, site).href;
  return {
    "@type": "NewsMediaOrganization",
    name,
    url: absolute("/"),
    logo: {
      "@type": "ImageObject",
      url: absolute(iconUrl(LOGO_SIDE)),
      width: `${LOGO_SIDE}`,
      height: `${LOGO_SIDE}`,
    },
    ...policies,
  } satisfies NewsMediaOrganization;
}
