import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { ApprovalsNeededInput } from "#features/planning/input.ts";
import { canSetApprovals } from "#features/planning/policy.ts";
import { NotFound } from "#lib/errors.ts";

/** Says how many people must approve a story before it is published in a section. */
export function setApprovalsNeeded(
  actor: Actor,
  { sectionId, approvalsNeeded }: ApprovalsNeededInput,
): Promise<void> {
  return transaction(async (tx) => {
    const isThis = eq(sections.id, sectionId);
    const [section] = await tx.select().from(sections).where(isThis).for("update");
    if (!section) throw new NotFound("section");
    authorize(canSetApprovals(actor));
    if (section.approvalsNeeded === approvalsNeeded) return;
    await tx.update(sections).set({ approvalsNeeded }).where(isThis);
    await recordAudit(
      tx,
      actor,
      "section.approvals",
      { kind: "section", id: sectionId },
      { before: { approvalsNeeded: section.approvalsNeeded }, after: { approvalsNeeded } },
    );
  });
}
