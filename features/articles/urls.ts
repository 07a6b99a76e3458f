/** Path of a story: its section, then its own name. */
export function articleUrl(article: { slug: string; section: { slug: string } }): string {
  return `/${encodeURIComponent(article.section.slug)}/${encodeURIComponent(article.slug)}`;
}
