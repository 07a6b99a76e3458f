export const pageUrl = (page: { slug: string }) =>
  `/${page.slug.split("/").map(encodeURIComponent).join("/")}`;

export const deskPagesUrl = () => "/desk/pages";
export const deskPageUrl = (id: number | "new") => `/desk/pages/${id}`;
