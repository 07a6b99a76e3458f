export const sectionTag = (sectionId: number) => `section:${sectionId}`;
export const topicTag = (topicId: number) => `topic:${topicId}`;
