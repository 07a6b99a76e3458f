import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { writeRedirect } from "#features/redirects/add-redirect.ts";
import { RedirectInput } from "#features/redirects/input.ts";
import { canManageRedirects } from "#features/redirects/policy.ts";
import { redirectIssue } from "#features/redirects/redirect-issue.ts";
import { redirectsTag } from "#features/redirects/tags.ts";
import { Invalid } from "#lib/errors.ts";
import { parseCsv } from "#lib/formats/parse-csv.ts";

const MOST_ROWS = 5000;

export interface RefusedRow {
  /** Line of the file, from 1. */
  line: number;
  path: string;
  key: string;
  values: Record<string, string | number>;
}

export interface ImportedRedirects {
  added: number;
  refused: RefusedRow[];
}

/** Takes redirects from a file of two columns, from and to. Rows that may not be are told, the others are in. */
export function importRedirects(actor: Actor, text: string): Promise<ImportedRedirects> {
  return transaction(async (tx) => {
    authorize(canManageRedirects(actor));
    const rows = parseCsv(text);
    if (rows.length > MOST_ROWS) {
      throw new Invalid([{ field: "file", key: "manage.fileRows", values: { most: MOST_ROWS } }]);
    }
    const answer: ImportedRedirects = { added: 0, refused: [] };
    for (const [place, [path = "", target = ""]] of rows.entries()) {
      if (place === 0 && path.toLowerCase() === "path") continue;
      const refuse = (key: string, values = {}) =>
        answer.refused.push({ line: place + 1, path, key, values });
      const input = RedirectInput.safeParse({ path, target });
      if (!input.success) {
        refuse("manage.pathShape");
        continue;
      }
      const issue = await redirectIssue(tx, input.data);
      if (issue) {
        refuse(issue.key, issue.values);
        continue;
      }
      if ((await writeRedirect(tx, input.data)) !== input.data.target) answer.added += 1;
    }
    if (answer.added === 0) return answer;
    const subject = { kind: "redirect", id: "*" };
    await recordAudit(tx, actor, "redirect.import", subject, { after: { added: answer.added } });
    await expire(tx, redirectsTag());
    return answer;
  });
}
