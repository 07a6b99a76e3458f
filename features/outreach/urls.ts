/** What was told elsewhere, at the desk, and where the list goes on. */
export const deskOutreachUrl = (before?: number) =>
  before === undefined ? "/desk/outreach" : `/desk/outreach?before=${before}`;

/** The file that shows search engines whose the key is (IndexNow). */
export const indexNowKeyUrl = (key: string) => `/${key}.txt`;
