import { newRender, withRender } from "#lib/render.ts";
import type { Exchange, FrontState } from "#server/front/front-state.ts";
import { changesState, isFromThisSite, isOpenToOthers } from "#server/front/http/same-origin.ts";
import { sendPlainPage } from "#server/front/plain-page.ts";

/** Development: the renderer answers as it likes; only posts from elsewhere are refused, as they will be. */
export async function answerThrough(
  front: FrontState,
  { request, response }: Exchange,
  path: string,
): Promise<void> {
  const isForeign = changesState(request.method) && !isFromThisSite(request, front.siteUrl);
  if (isForeign && !isOpenToOthers(path)) {
    response.shouldKeepAlive = false;
    sendPlainPage(response, { status: 403, siteHeaders: front.siteHeaders });
    return;
  }
  await withRender(newRender(), () => front.renderer(request, response));
}
