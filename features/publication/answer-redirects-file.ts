import { currentSession } from "#features/auth/current-session.ts";
import { canManageRedirects } from "#features/redirects/policy.ts";
import { listAllRedirects } from "#features/redirects/queries.ts";
import { writeCsv } from "#lib/formats/write-csv.ts";

/** All redirects as a file, for whoever may change them. */
export async function answerRedirectsFile(): Promise<Response> {
  const session = await currentSession();
  if (!session || !canManageRedirects(session.actor)) return new Response(null, { status: 404 });
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
