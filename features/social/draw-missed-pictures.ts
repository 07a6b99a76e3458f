import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import { drawSocialPicture } from "#features/social/draw-social-picture.ts";
import { listUndrawnStories } from "#features/social/queries.ts";
import { log } from "#lib/log.ts";

/** Stories of one run: about half a minute of one core. The next run takes those that are left. */
const BATCH = 100;

/** Makes the pictures of stories that came without an announcement: brought in, restored, or of a failed job. */
export async function drawMissedPictures(actor: Actor): Promise<{ drawn: number }> {
  authorize(actor.kind === "system");
  let drawn = 0;
  for (const articleId of await listUndrawnStories(BATCH)) {
    try {
      await drawSocialPicture(actor, { articleId });
      drawn += 1;
    } catch (error) {
      log.error({ err: error, articleId }, "the pictures of a story could not be drawn");
    }
  }
  return { drawn };
}
