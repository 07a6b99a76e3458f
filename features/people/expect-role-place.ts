import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import type { GrantInput } from "#features/people/input.ts";
import { isSectionRole } from "#features/people/rules.ts";
import { Invalid } from "#lib/errors.ts";

/** Throws Invalid where a role is bound to a section that is not there, or cannot be bound to one. */
export async function expectRolePlace(
  tx: Transaction,
  { role, sectionId }: Pick<GrantInput, "role" | "sectionId">,
): Promise<void> {
  if (sectionId === null) return;
  if (!isSectionRole(role)) throw refusal("people.roleIsWhole");
  const known = await tx.$count(sections, eq(sections.id, sectionId));
  if (known === 0) throw refusal("people.noSection");
}

const refusal = (key: string) => new Invalid([{ field: "sectionId", key }]);
