import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { type Crops, type Focus, type FocusPoint, media } from "#db/schema/media.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { enqueue } from "#features/jobs/enqueue.ts";
import { cropIssues } from "#features/media/crops/crop-issues.ts";
import { cropsSeen } from "#features/media/crops/crops-seen.ts";
import type { CropInput } from "#features/media/crops/input.ts";
import { expireMedia } from "#features/media/library/expire-media.ts";
import { lockMedia } from "#features/media/library/lock-media.ts";
import { canManageMedia } from "#features/media/policy.ts";
import { Conflict, Invalid } from "#lib/errors.ts";

/** Which part of a picture is shown in which shape, wherever it stands. Its files in these shapes follow by a job. */
export function cropMedia(actor: Actor, { mediaId, seen, point, crops }: CropInput): Promise<void> {
  return transaction(async (tx) => {
    const row = await lockMedia(tx, mediaId);
    authorize(canManageMedia(actor));
    const before = { focus: row.focus, crops: row.crops };
    const after: { focus: Focus; crops: Crops } = {
      focus: focusWith(row.focus, point),
      crops,
    };
    if (isDeepStrictEqual(before, after)) return;
    if (seen !== cropsSeen(row)) throw new Conflict("crop.stale");
    const { width, height } = row;
    if (width === null || height === null) throw new Invalid([{ field: "", key: "crop.noFile" }]);
    const issues = cropIssues({ width, height }, crops);
    if (issues.length > 0) throw new Invalid(issues);
    await tx.update(media).set(after).where(eq(media.id, mediaId));
    await recordAudit(tx, actor, "media.crop", { kind: "media", id: mediaId }, { before, after });
    await expireMedia(tx, mediaId);
    if (!isDeepStrictEqual(before.crops, crops)) await enqueue(tx, "media.variants", { mediaId });
  });
}

/** No point takes those of single shapes away with that of all, since they stood against it. */
function focusWith(before: Focus, all: FocusPoint | null): Focus {
  if (all) return { ...before, all };
  return before.all ? {} : before;
}
