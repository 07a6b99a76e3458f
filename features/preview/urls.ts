export const previewLinkUrl = (secret: string) => `/preview/${secret}`;
/** The page that readers would get, for whoever is signed in. */
export const previewPageUrl = (articleId: number) => `/preview/story/${articleId}`;
