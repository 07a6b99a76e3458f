import { z } from "zod";
import { webhookEvents } from "#db/enums.ts";
import { idField } from "#lib/form-fields.ts";
import { outboundTarget } from "#lib/outbound/outbound-target.ts";

const MOST_HUBS = 10;

/** One address elsewhere, in the form in which it is stored. */
const foreignAddress = z
  .string("outreach.urlNeeded")
  .trim()
  .min(1, "outreach.urlNeeded")
  .transform((text, context) => {
    const url = foreignUrl(text);
    if (url) return url;
    context.addIssue("outreach.urlRefused");
    return z.NEVER;
  });

export const WebhookInput = z.object({
  url: foreignAddress,
  events: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(webhookEvents)).min(1, "outreach.eventNeeded").max(webhookEvents.length),
  ),
});

export const WebhookChoice = z.object({ webhookId: idField });

export const DeliveryChoice = z.object({ deliveryId: idField });

export const OutreachSettingsInput = z.object({
  /** One address a line. */
  hubs: z
    .string()
    .default("")
    .transform((text, context) => {
      const lines = text.split("\n").flatMap((line) => line.trim() || []);
      const urls = lines.map(foreignUrl);
      if (urls.length > MOST_HUBS) context.addIssue("outreach.manyHubs");
      if (urls.includes(undefined)) context.addIssue("outreach.hubRefused");
      return [...new Set(urls.filter((url) => url !== undefined))];
    }),
  indexNowUrl: z.union([z.literal(""), foreignAddress]).default(""),
});

export type WebhookInput = z.output<typeof WebhookInput>;
export type WebhookChoice = z.output<typeof WebhookChoice>;
export type DeliveryChoice = z.output<typeof DeliveryChoice>;
export type OutreachSettingsInput = z.output<typeof OutreachSettingsInput>;

/** Undefined for what would be refused when something is sent there. */
function foreignUrl(text: string): string | undefined {
  try {
    return outboundTarget(text, { mayBeLocal: process.env.OUTREACH_LOCAL === "1" }).href;
  } catch {
    return undefined;
  }
}
