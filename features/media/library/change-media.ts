import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { expireMedia } from "#features/media/library/expire-media.ts";
import type { PictureFactsInput } from "#features/media/library/input.ts";
import { lockMedia } from "#features/media/library/lock-media.ts";
import { canManageMedia } from "#features/media/policy.ts";

/** What a picture says of itself and whose it is: wherever it stands, at once. */
export function changeMedia(actor: Actor, { mediaId, ...facts }: PictureFactsInput): Promise<void> {
  return transaction(async (tx) => {
    const row = await lockMedia(tx, mediaId);
    authorize(canManageMedia(actor));
    const keys = Object.keys(facts) as (keyof typeof facts)[];
    const changed = keys.filter((key) => !isDeepStrictEqual(row[key], facts[key]));
    if (changed.length === 0) return;
    await tx.update(media).set(facts).where(eq(media.id, mediaId));
    const pick = (from: Partial<typeof facts>) =>
      Object.fromEntries(changed.map((key) => [key, from[key]]));
    const subject = { kind: "media", id: mediaId };
    await recordAudit(tx, actor, "media.change", subject, {
      before: pick(row),
      after: pick(facts),
    });
    await expireMedia(tx, mediaId);
    if (changed.some(isInFiles)) await enqueue(tx, "media.variants", { mediaId });
  });
}

/** What the files themselves say. */
const isInFiles = (key: string) => ["caption", "credit", "source", "licence"].includes(key);
