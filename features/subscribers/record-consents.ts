import type { Transaction } from "#db/client.ts";
import type { consentEvents } from "#db/enums.ts";
import { consents } from "#db/schema/newsletters.ts";
import { message } from "#lib/messages/message.ts";

interface ConsentEntry {
  subscriberId: number;
  newsletters: { id: number; name: string }[];
  event: (typeof consentEvents)[number];
  /** Which form it came from. */
  form: string;
}

/** Adds to the ledger what somebody said, in the words that stood on the form (N2). */
export async function recordConsents(
  tx: Transaction,
  { subscriberId, newsletters, event, form }: ConsentEntry,
): Promise<void> {
  if (newsletters.length === 0) return;
  await tx.insert(consents).values(
    newsletters.map(({ id, name }) => ({
      subscriberId,
      newsletterId: id,
      event,
      wording: message("newsletters.consent", { name }),
      form,
    })),
  );
}
