import { basename } from "node:path";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { type TakenPicture, takePicture } from "#features/media/library/take-picture.ts";
import { canAddMedia } from "#features/media/policy.ts";
import { MAX_BYTES } from "#features/media/read-picture.ts";
import { decodedPath } from "#lib/decoded-path.ts";
import { Invalid } from "#lib/errors.ts";
import { fetchOutbound } from "#lib/outbound/fetch-outbound.ts";
import { OutboundFailure } from "#lib/outbound/outbound-failure.ts";

/** Takes a picture in from another host. Throws Invalid for what cannot be fetched. */
export async function fetchPicture(actor: Actor, { url }: { url: string }): Promise<TakenPicture> {
  authorize(canAddMedia(actor));
  const found = await fetchOutbound({
    url,
    timeoutMs: 5_000,
    mostBytes: MAX_BYTES,
    mayBeLocal: process.env.OUTREACH_LOCAL === "1",
  }).catch(refused);
  const name = basename(decodedPath(new URL(found.url).pathname)) || "picture";
  return takePicture(actor, { name, bytes: found.bytes, source: found.url });
}

function refused(error: unknown): never {
  if (!(error instanceof OutboundFailure)) throw error;
  throw new Invalid([
    { field: "url", key: "library.notFetched", values: { reason: error.message } },
  ]);
}
