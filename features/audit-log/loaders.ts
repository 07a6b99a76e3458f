import { notFound } from "next/navigation";
import { AuditFilter } from "#features/audit-log/input.ts";
import { canSeeAudit } from "#features/audit-log/policy.ts";
import { listAuditChoices, listRecords } from "#features/audit-log/queries.ts";
import { auditUrl } from "#features/audit-log/urls.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { getSettings } from "#features/settings/queries.ts";

type Query = Record<string, string | string[] | undefined>;

/** Who did what, as the address narrows it. */
export async function loadAudit(query: Query) {
  const { actor, isVerified } = await requireStaff(auditUrl());
  if (!canSeeAudit(actor)) notFound();
  const filter = AuditFilter.parse(query);
  const { timeZone } = await getSettings();
  const [page, choices] = await Promise.all([
    listRecords({ filter, timeZone }),
    listAuditChoices(),
  ]);
  return { ...page, filter, choices, timeZone, isVerified };
}
