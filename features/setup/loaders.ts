import { notFound } from "next/navigation";
import { db } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { canChangeSettings } from "#features/publication/policy.ts";
import { getSettings } from "#features/settings/queries.ts";
import { deskSetupUrl } from "#features/setup/urls.ts";
import { siteAddress } from "#lib/site-address.ts";

/** What the first page of a new publication shows: what stands, so that whoever skips it has lost nothing. */
export async function loadSetup() {
  const { actor } = await requireStaff(deskSetupUrl());
  if (!canChangeSettings(actor)) notFound();
  const [settings, some] = await Promise.all([
    getSettings(),
    db().select({ id: sections.id }).from(sections).limit(1),
  ]);
  return {
    settings,
    address: siteAddress().origin,
    isAddressLocal: /^(localhost|127\.|\[::1\])/.test(siteAddress().hostname),
    sendsMail: Boolean(process.env.SMTP_URL),
    hasSection: some.length > 0,
    hasDemonstration: settings.demonstrationAt !== null,
  };
}

export type Setup = Awaited<ReturnType<typeof loadSetup>>;
