/** Path of a story: its section, then its own name. */
export function articleUrl(article: { slug: string; section: { slug: string } }): string {
  return `/${encodeURIComponent(article.section.slug)}/${encodeURIComponent(article.slug)}`;
}

/** Path of the page that gives a story to other publications. */
export function republishUrl(article: { slug: string; section: { slug: string } }): string {
  return `${articleUrl(article)}/republish`;
}
