export const pageUrl = (page: { slug: string }) =>
  `/${page.slug.split("/").map(encodeURIComponent).join("/")}`;
