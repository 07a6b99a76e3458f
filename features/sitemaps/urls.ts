export const sitemapUrl = () => "/sitemap.xml";
/** A part of the sitemap; a rewrite leads to the route (next.config.ts). */
export const sitemapPartUrl = (part: string) => `/sitemap-${part}.xml`;
export const newsSitemapUrl = () => "/news-sitemap.xml";
