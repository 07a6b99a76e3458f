import type { ServerResponse } from "node:http";
import { newRender, withRender } from "#lib/render.ts";
import type { Exchange, FrontState } from "#server/front/front-state.ts";
import { deskPolicy } from "#server/front/http/content-policy.ts";
import { prepareOwnRequest } from "#server/front/own-request.ts";
import { newNonce } from "#server/front/render-document.ts";

let turns = 0;

/** Lets the renderer answer the client itself, under the desk's policy. A place is held until headers are sent. */
export async function answerDesk(
  front: FrontState,
  { request, response }: Exchange,
): Promise<void> {
  const nonce = newNonce();
  turns += 1;
  await front.lanes.desk.run({
    key: `desk ${turns}`,
    work: async () => {
      prepareOwnRequest(front, request, nonce);
      const begun = enforceHeaders(response, deskHeaders(front, nonce));
      const render = withRender(newRender(), () => front.renderer(request, response));
      await Promise.race([begun, render]);
      render.catch(() => response.destroy());
    },
  });
}

function deskHeaders({ siteHeaders }: FrontState, nonce: string): string[] {
  return [
    ...siteHeaders,
    ...["Content-Security-Policy", deskPolicy(nonce), "Cache-Control", "private, no-store"],
  ];
}

/** Sets headers at the last moment, over whatever the renderer set. Resolves when they are sent. */
function enforceHeaders(response: ServerResponse, headers: string[]): Promise<void> {
  const writeHead = response.writeHead;
  return new Promise((resolve) => {
    response.once("close", resolve);
    response.writeHead = function enforced(this: ServerResponse, ...given: unknown[]) {
      response.writeHead = writeHead;
      for (let at = 0; at < headers.length; at += 2)
        response.setHeader(headers[at]!, headers[at + 1]!);
      resolve();
      return writeHead.apply(this, withoutOwn(given, headers) as Parameters<typeof writeHead>);
    } as typeof writeHead;
  });
}

/** Headers passed to `writeHead` win over those set before, so ours are left out of them. */
function withoutOwn(given: unknown[], headers: string[]): unknown[] {
  const own = new Set(
    headers.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()),
  );
  return given.map((argument) => {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument))
      return argument;
    return Object.fromEntries(
      Object.entries(argument).filter(([name]) => !own.has(name.toLowerCase())),
    );
  });
}
