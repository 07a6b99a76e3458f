import { eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { accentIssues } from "#features/publication/accent-issues.ts";
import { changePublication } from "#features/publication/change-publication.ts";
import { canChangeSettings } from "#features/publication/policy.ts";
import type { BeginningInput } from "#features/setup/input.ts";
import { saveSection } from "#features/taxonomy/save-section.ts";
import { removeDemonstration } from "#features/transfer/demonstration/remove-demonstration.ts";
import { Invalid } from "#lib/errors.ts";

/**
 * The first decisions of a publication: what it is called and looks like, its first section, and whether the
 * demonstration stays. Each part is a verb that may be called again, so a form that is sent twice, or was
 * interrupted, ends as if it had been sent once.
 */
export async function beginPublication(actor: Actor, input: BeginningInput): Promise<void> {
  authorize(canChangeSettings(actor));
  const { section, beginning, ...values } = input;
  const issues = accentIssues(values);
  if (issues.length > 0) throw new Invalid(issues);
  if (beginning !== "keep") await removeDemonstration();
  if (section !== "" && !(await hasSection(section))) await makeSection(actor, section);
  await changePublication(actor, { allowed: true, action: "settings.change", values });
}

async function hasSection(name: string): Promise<boolean> {
  const [found] = await db()
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sql`lower(${sections.name})`, name.toLowerCase()))
    .limit(1);
  return found !== undefined;
}

/** The form has one field for it, so what is wrong with the address is wrong with the name. */
async function makeSection(actor: Actor, name: string): Promise<void> {
  const section = { sectionId: null, name, slug: "", description: "", parentId: null };
  await saveSection(actor, section).catch((error: unknown) => {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.issues.map((issue) => ({ ...issue, field: "section" })));
  });
}
