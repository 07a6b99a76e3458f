export const articleTag = (articleId: number) => `article:${articleId}`;
/** Every list of stories: what is published or withdrawn changes them. */
export const allArticlesTag = () => "articles";
