/** Every answer that was decided by the table of redirects. */
export const redirectsTag = () => "redirects";
