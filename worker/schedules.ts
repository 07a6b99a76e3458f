import { forgetExpired } from "#features/account/forget-expired.ts";
import { systemActor } from "#features/auth/actor.ts";
import { forgetNetworks } from "#features/comments/forget-networks.ts";
import { forgetOpenCounts } from "#features/counts/forget-open-counts.ts";
import { requeueForgottenMail } from "#features/mail/requeue-forgotten-mail.ts";
import { forgetRetiredFiles } from "#features/media/files/forget-retired-files.ts";
import { markOldFiles } from "#features/media/files/mark-old-files.ts";
import { forgetDeliveries } from "#features/outreach/forget-deliveries.ts";
import { requeueForgottenDeliveries } from "#features/outreach/requeue-forgotten-deliveries.ts";
import { indexMissedStories } from "#features/search/index-missed-stories.ts";
import { drawMissedPictures } from "#features/social/draw-missed-pictures.ts";
import { purgeUnconfirmed } from "#features/subscribers/purge-unconfirmed.ts";
import { planReleases } from "#features/workflow/plan-releases.ts";

export interface Schedule {
  /** Names the schedule's queue. */
  name: string;
  /** Five fields, in UTC (crontab(5)). */
  cron: string;
  run: () => Promise<unknown>;
  /** What came due while no worker ran is looked for at once. */
  alsoAtStart?: true;
}

/** What happens at set times, on one worker of all. */
export const schedules: Schedule[] = [
  {
    name: "articles.due",
    cron: "* * * * *",
    run: () => planReleases(systemActor),
    alsoAtStart: true,
  },
  {
    name: "search.missed",
    cron: "*/5 * * * *",
    run: () => indexMissedStories(systemActor),
    alsoAtStart: true,
  },
  {
    name: "social.missed",
    cron: "*/2 * * * *",
    run: () => drawMissedPictures(systemActor),
    alsoAtStart: true,
  },
  {
    name: "media.unmarked",
    cron: "*/3 * * * *",
    run: () => markOldFiles(systemActor),
    alsoAtStart: true,
  },
  { name: "media.retired", cron: "17 4 * * *", run: () => forgetRetiredFiles(systemActor) },
  {
    name: "deliveries.forgotten",
    cron: "*/5 * * * *",
    run: () => requeueForgottenDeliveries(systemActor),
  },
  { name: "deliveries.old", cron: "27 3 * * *", run: () => forgetDeliveries(systemActor) },
  { name: "mail.forgotten", cron: "*/10 * * * *", run: () => requeueForgottenMail(systemActor) },
  { name: "access.expired", cron: "7 * * * *", run: () => forgetExpired(systemActor) },
  { name: "counts.open", cron: "47 3 * * *", run: () => forgetOpenCounts() },
  { name: "comments.networks", cron: "37 3 * * *", run: () => forgetNetworks(systemActor) },
  { name: "subscribers.purge", cron: "17 3 * * *", run: () => purgeUnconfirmed(systemActor) },
];
