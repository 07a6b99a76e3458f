import { currentSession } from "#features/auth/current-session.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { canSetApprovals } from "#features/planning/policy.ts";
import { listApprovalsNeeded, listUnseenMentions } from "#features/planning/queries.ts";
import { workflowUrl } from "#features/planning/urls.ts";

/** What the person is asked to read, for the desk's first page. */
export async function loadUnseenMentions() {
  const session = await currentSession();
  return session ? listUnseenMentions(session.actor.staffId) : [];
}

/** How stories go their way here, and how many approvals each section asks for. */
export async function loadWorkflow() {
  const { actor } = await requireStaff(workflowUrl());
  return { sections: await listApprovalsNeeded(), mayChange: canSetApprovals(actor) };
}
