import { exportAudit } from "#features/audit-log/export-audit.ts";
import { AuditFilter } from "#features/audit-log/input.ts";
import { canSeeAudit } from "#features/audit-log/policy.ts";
import { auditUrl } from "#features/audit-log/urls.ts";
import { currentSession } from "#features/auth/current-session.ts";

/** The log as a file, for an administrator who has shown who they are; others are led back to the log, or find nothing. */
export async function answerAuditFile(request: Request): Promise<Response> {
  const session = await currentSession();
  if (!session || !canSeeAudit(session.actor)) return new Response(null, { status: 404 });
  const form = Object.fromEntries(await request.formData());
  const filter = AuditFilter.parse(form);
  if (!session.isVerified) {
    return new Response(null, { status: 303, headers: { Location: auditUrl(filter) } });
  }
  return new Response(await exportAudit(session.actor, filter), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="audit.csv"',
      "Cache-Control": "no-store",
    },
  });
}
