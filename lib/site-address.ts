/** The publication's public address, from `SITE_URL`; absolute links are made with it, never with a request's host. */
export function siteAddress(): URL {
  return new URL(process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`);
}
