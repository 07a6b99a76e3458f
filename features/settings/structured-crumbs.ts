import type { BreadcrumbList } from "schema-dts";

interface Crumb {
  name: string;
  /** None for the page itself. */
  path?: string;
}

/** Where a page stands in the publication (D5). Every name is one that the page shows. */
export function structuredCrumbs(crumbs: Crumb[], site: string | URL) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem" as const,
      position: index + 1,
      name,
      ...(path !== undefined && { item: new URL(path, site).href }),
    })),
  } satisfies BreadcrumbList;
}
