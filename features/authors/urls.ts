export const authorUrl = (author: { slug: string }) =>
  `/authors/${encodeURIComponent(author.slug)}`;
export const authorsUrl = () => "/authors";
