/** What stands around every page: name, sections, footer, sponsors. */
export const siteTag = () => "site";
