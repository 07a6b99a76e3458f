import { blankForm } from "#features/auth/form-state.ts";
import { saveWorkingCopyAction } from "#features/revisions/actions.ts";

/**
 * Takes what an editor typed. A route and not a server action: actions wait for one another, and a save
 * that hangs with the network must not hold up what the person does next.
 */
export async function POST(request: Request): Promise<Response> {
  return Response.json(await saveWorkingCopyAction(blankForm, await request.formData()));
}
