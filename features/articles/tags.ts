export const articleTag = (articleId: number) => `article:${articleId}`;
/** Every list of stories: what is published or withdrawn changes them. */
export const allArticlesTag = () => "articles";
/** What first appeared in a month, counted in UTC. */
export const monthTag = (publishedAt: Date) => `month:${publishedAt.toISOString().slice(0, 7)}`;
