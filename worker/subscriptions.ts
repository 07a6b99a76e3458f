import { mailPasswordLink } from "#features/account/mail-password-link.ts";
import { systemActor } from "#features/auth/actor.ts";
import type { JobName, JobPayloads } from "#features/jobs/job-names.ts";
import { deliverMessage } from "#features/mail/deliver-message.ts";
import { writeMediaFiles } from "#features/media/files/write-media-files.ts";
import { queueDeliveries } from "#features/outreach/queue-deliveries.ts";
import { sendDelivery } from "#features/outreach/send-delivery.ts";
import { indexStory } from "#features/search/index-story.ts";
import { drawSocialPicture } from "#features/social/draw-social-picture.ts";
import { queueDrawing } from "#features/social/queue-drawing.ts";
import { releaseArticle } from "#features/workflow/release-article.ts";
import { releaseChange } from "#features/workflow/release-change.ts";

/** What happens when a job of each name comes, in this order. Every verb here may be called again. */
export const subscriptions: {
  [Name in JobName]?: ((payload: JobPayloads[Name]) => Promise<unknown>)[];
} = {
  "article.published": [
    (story) => indexStory(systemActor, story),
    (story) => queueDeliveries(systemActor, story),
    (story) => queueDrawing(systemActor, story),
  ],
  "article.corrected": [(story) => queueDeliveries(systemActor, story)],
  "article.retracted": [
    (story) => indexStory(systemActor, story),
    (story) => queueDeliveries(systemActor, story),
    (story) => queueDrawing(systemActor, story),
  ],
  "article.due": [(story) => releaseArticle(systemActor, story)],
  "change.due": [(story) => releaseChange(systemActor, story)],
  "social.draw": [(story) => drawSocialPicture(systemActor, story)],
  "media.variants": [(picture) => writeMediaFiles(systemActor, picture)],
  "delivery.send": [(delivery) => sendDelivery(systemActor, delivery)],
  "password.requested": [(request) => mailPasswordLink(systemActor, request)],
  "mail.send": [(message) => deliverMessage(systemActor, message)],
};
