import { systemActor } from "#features/auth/actor.ts";
import { forgetNetworks } from "#features/comments/forget-networks.ts";
import { requeueForgottenMail } from "#features/mail/requeue-forgotten-mail.ts";
import { purgeUnconfirmed } from "#features/subscribers/purge-unconfirmed.ts";

export interface Schedule {
  /** Names the schedule's queue. */
  name: string;
  /** Five fields, in UTC (crontab(5)). */
  cron: string;
  run: () => Promise<unknown>;
}

/** What happens at set times, on one worker of all. */
export const schedules: Schedule[] = [
  { name: "mail.forgotten", cron: "*/10 * * * *", run: () => requeueForgottenMail(systemActor) },
  { name: "comments.networks", cron: "37 3 * * *", run: () => forgetNetworks(systemActor) },
  { name: "subscribers.purge", cron: "17 3 * * *", run: () => purgeUnconfirmed(systemActor) },
];
