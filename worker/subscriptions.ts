import { systemActor } from "#features/auth/actor.ts";
import type { JobName, JobPayloads } from "#features/jobs/job-names.ts";
import { deliverMessage } from "#features/mail/deliver-message.ts";

/** What happens when a job of each name comes, in this order. Every verb here may be called again. */
export const subscriptions: {
  [Name in JobName]?: ((payload: JobPayloads[Name]) => Promise<unknown>)[];
} = {
  "mail.send": [(message) => deliverMessage(systemActor, message)],
};
