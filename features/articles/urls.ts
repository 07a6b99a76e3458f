/** Path of a story: its section, then its own name. */
export function articleUrl(article: { slug: string; section: { slug: string } }): string {
  return `/${encodeURIComponent(article.section.slug)}/${encodeURIComponent(article.slug)}`;
}

/** Short path of a story, for print and speech; it leads to the long one. */
export const shortUrl = (articleId: number | string) => `/s/${encodeURIComponent(articleId)}`;

/** Where other publications take a story from. */
export const republishUrl = (storyPath: string) => `${storyPath}/republish`;
