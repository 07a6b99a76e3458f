import { getSettings } from "#features/settings/queries.ts";
import { siteAddress } from "#lib/site-address.ts";

/** Who a mail comes from. */
export interface MailSender {
  name: string;
  address: string;
}

/** The publication's name, and the address of the desk's settings, of MAIL_FROM, or one at the site's own host. */
export async function mailSender(): Promise<MailSender> {
  const { name, mailFrom } = await getSettings();
  return { name, address: mailFrom || process.env.MAIL_FROM || ownAddress() };
}

function ownAddress(): string {
  return `no-reply@${siteAddress().hostname}`;
}
