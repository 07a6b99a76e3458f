import { currentSession } from "#features/auth/current-session.ts";
import { canManageRedirects } from "#features/redirects/policy.ts";
import { listAllRedirects } from "#features/redirects/queries.ts";
import { deskRedirectsUrl } from "#features/redirects/urls.ts";
import { writeCsv } from "#lib/formats/write-csv.ts";

/** All redirects as a file, for whoever may change them and has shown who they are; others are led back, or find nothing. */
export async function answerRedirectsFile(): Promise<Response> {
  const session = await currentSession();
  if (!session || !canManageRedirects(session.actor)) return new Response(null, { status: 404 });
  if (!session.isVerified) {
    return new Response(null, { status: 303, headers: { Location: deskRedirectsUrl() } });
  }
  const rows = await listAllRedirects();
  const file = writeCsv([["path", "target"], ...rows.map(({ path, target }) => [path, target])]);
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="redirects.csv"',
      "Cache-Control": "no-store",
    },
  });
}
