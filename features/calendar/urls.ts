export const calendarUrl = (query: Record<string, string> = {}) => {
  const search = new URLSearchParams(query).toString();
  return search === "" ? "/desk/calendar" : `/desk/calendar?${search}`;
};
export const calendarFeedUrl = (secret: string) => `/api/calendar/${encodeURIComponent(secret)}`;
