import { blankForm } from "#features/auth/form-state.ts";
import { releaseStoryAction } from "#features/revisions/actions.ts";

/** Takes the last word of a page that is closed, which browsers send as a beacon. */
export async function POST(request: Request): Promise<Response> {
  await releaseStoryAction(blankForm, await request.formData());
  return new Response(null, { status: 204 });
}
