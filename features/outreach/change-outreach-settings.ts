import { randomBytes } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { settings } from "#db/schema/settings.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize } from "#features/auth/policy.ts";
import type { OutreachSettingsInput } from "#features/outreach/input.ts";
import { canChangeOutreach } from "#features/outreach/policy.ts";
import { siteTag } from "#features/settings/tags.ts";

/** Sets which hubs and search engines are told. The first time that engines are, a key is made; it stays. */
export function changeOutreachSettings(actor: Actor, input: OutreachSettingsInput): Promise<void> {
  return transaction(async (tx) => {
    authorize(canChangeOutreach(actor));
    const [before] = await tx
      .select({
        websubHubs: settings.websubHubs,
        indexNowUrl: settings.indexNowUrl,
        indexNowKey: settings.indexNowKey,
      })
      .from(settings)
      .where(eq(settings.id, 1))
      .for("update");
    const { hubs: websubHubs, indexNowUrl } = input;
    const needsKey = indexNowUrl !== "" && before?.indexNowKey === "";
    const indexNowKey = needsKey ? newKey() : (before?.indexNowKey ?? "");
    const after = { websubHubs, indexNowUrl, indexNowKey };
    if (isDeepStrictEqual(before, after)) return;
    await tx.update(settings).set(after).where(eq(settings.id, 1));
    const subject = { kind: "settings", id: 1 };
    await recordAudit(tx, actor, "outreach.change", subject, { before, after });
    await expire(tx, siteTag());
  });
}

/** 8 to 128 hexadecimal characters, as IndexNow asks for; it is public. */
function newKey(): string {
  return randomBytes(16).toString("hex");
}
