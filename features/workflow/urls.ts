export const storyUrl = (articleId: number) => `/desk/stories/${articleId}`;
export const saveUrl = (articleId: number) => `${storyUrl(articleId)}/save`;
export const publicationUrl = (articleId: number) => `${storyUrl(articleId)}/publication`;
export const correctionUrl = (articleId: number) => `${storyUrl(articleId)}/correction`;
export const retractionUrl = (articleId: number) => `${storyUrl(articleId)}/retraction`;
