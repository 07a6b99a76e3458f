import { settings } from "#db/schema/settings.ts";
import type { Loading } from "#features/transfer/demonstration/loading.ts";

/** Name, motto, footer and the rest; `demonstrationAt` says that the demonstration is in. */
export async function loadSettings({ tx, content, now }: Loading): Promise<void> {
  const { front, ...values } = content.settings;
  await tx.update(settings).set({ ...values, demonstrationAt: now });
}
