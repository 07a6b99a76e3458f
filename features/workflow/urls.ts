export const storyUrl = (articleId: number) => `/desk/stories/${articleId}`;
export const saveUrl = (articleId: number) => `${storyUrl(articleId)}/save`;
/** Where an open page says that it is closed, hears what happens to its story, and reads its newest version. */
export const releaseUrl = (articleId: number) => `${storyUrl(articleId)}/release`;
export const presenceUrl = (articleId: number, page: string) =>
  `${storyUrl(articleId)}/presence?page=${page}`;
export const standingUrl = (articleId: number) => `${storyUrl(articleId)}/standing`;
export const revisionsUrl = (articleId: number) => `${storyUrl(articleId)}/revisions`;
export const previewUrl = (articleId: number) => `${storyUrl(articleId)}/preview`;
export const publicationUrl = (articleId: number) => `${storyUrl(articleId)}/publication`;
export const correctionUrl = (articleId: number) => `${storyUrl(articleId)}/correction`;
export const withholdingUrl = (articleId: number) => `${storyUrl(articleId)}/withholding`;
export const retractionUrl = (articleId: number) => `${storyUrl(articleId)}/retraction`;
