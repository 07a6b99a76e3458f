export const authorTag = (authorId: number) => `author:${authorId}`;
