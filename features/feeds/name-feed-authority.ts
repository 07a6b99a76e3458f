import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { settings } from "#db/schema/settings.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import { systemActor } from "#features/auth/actor.ts";
import { tagAuthority } from "#features/feeds/tag-authority.ts";
import { siteTag } from "#features/settings/tags.ts";

/** Writes down who names the entries of feeds, once, at the first start under a public address. */
export function nameFeedAuthority({ host, now }: { host: string; now: Date }): Promise<void> {
  return transaction(async (tx) => {
    const [row] = await tx
      .select({ feedAuthority: settings.feedAuthority })
      .from(settings)
      .where(eq(settings.id, 1))
      .for("update");
    const feedAuthority = tagAuthority(host, now.toISOString().slice(0, 10));
    if (row?.feedAuthority !== "" || !feedAuthority) return;
    await tx.update(settings).set({ feedAuthority }).where(eq(settings.id, 1));
    await recordAudit(
      tx,
      systemActor,
      "settings.feed-authority",
      { kind: "settings", id: 1 },
      { before: { feedAuthority: "" }, after: { feedAuthority } },
    );
    await expire(tx, siteTag());
  });
}
