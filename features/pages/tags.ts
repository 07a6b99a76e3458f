export const pageTag = (pageId: number) => `page:${pageId}`;
