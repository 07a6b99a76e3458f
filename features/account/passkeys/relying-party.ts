import { siteAddress } from "#lib/site-address.ts";

/** For whom passkeys are made (W3C Web Authentication): the site's own host, whatever a request says. */
export function relyingParty(): { rpID: string; origin: string } {
  const { hostname, origin } = siteAddress();
  return { rpID: hostname, origin };
}
