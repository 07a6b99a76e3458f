export const authorUrl = (author: { slug: string }) =>
  `/authors/${encodeURIComponent(author.slug)}`;
export const authorsUrl = () => "/authors";

export const deskAuthorsUrl = () => "/desk/authors";
export const deskAuthorUrl = (id: number | "new") => `/desk/authors/${id}`;
export const mergeAuthorUrl = (id: number) => `/desk/authors/${id}/merge`;
