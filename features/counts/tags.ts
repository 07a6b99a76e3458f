/** Names of what is counted: each a thing that exists, so that there are only so many of them. */
export const articleCount = (articleId: number) => `article:${articleId}`;
export const placementCount = (placementId: number) => `placement:${placementId}`;
/** Following a placement's link. */
export const clickCount = (placementId: number) => `click:${placementId}`;
/** By the path of the redirect as the table has it, never by what was asked for. */
export const redirectCount = (path: string) => `redirect:${path}`;
/** What was searched for in vain. Open: it says what readers typed. */
export const missedSearchCount = (words: string) => `~search:${words}`;
