export const sectionUrl = (section: { slug: string }) => `/${encodeURIComponent(section.slug)}`;
export const topicUrl = (topic: { slug: string }) => `/topics/${encodeURIComponent(topic.slug)}`;
export const topicsUrl = () => "/topics";

export const deskTopicsUrl = () => "/desk/topics";
export const deskTopicUrl = (id: number | "new") => `/desk/topics/${id}`;
export const mergeTopicUrl = (id: number) => `/desk/topics/${id}/merge`;
export const deskSectionsUrl = () => "/desk/sections";
export const deskSectionUrl = (id: number | "new") => `/desk/sections/${id}`;
