export const sectionUrl = (section: { slug: string }) => `/${encodeURIComponent(section.slug)}`;
export const topicUrl = (topic: { slug: string }) => `/topics/${encodeURIComponent(topic.slug)}`;
export const topicsUrl = () => "/topics";
