export const newslettersUrl = () => "/newsletters";

export const newsletterUrl = (newsletter: { slug: string }) =>
  `/newsletters/${encodeURIComponent(newsletter.slug)}`;

export const issueUrl = (newsletter: { slug: string }, issue: { slug: string }) =>
  `${newsletterUrl(newsletter)}/${encodeURIComponent(issue.slug)}`;
