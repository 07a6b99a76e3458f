import { inArray, sql } from "drizzle-orm";
import { type Transaction, transaction } from "#db/client.ts";
import { expire } from "#db/expire.ts";
import { media } from "#db/schema/media.ts";
import { settings } from "#db/schema/settings.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import { systemActor } from "#features/auth/actor.ts";
import { currentPaths, retiredPaths } from "#features/media/files/current-paths.ts";
import { removeMediaFiles } from "#features/media/remove-media-files.ts";
import { demonstrationTags } from "#features/transfer/demonstration/demonstration-tags.ts";
import {
  DEMONSTRATION,
  forgetRows,
  listRememberedRows,
} from "#features/transfer/demonstration/remembered-rows.ts";
import { type Removal, removals } from "#features/transfer/demonstration/removals.ts";
import { resetSettings } from "#features/transfer/demonstration/reset-settings.ts";

/**
 * Takes the demonstration out again. False where it is not in.
 * What people made stays: their own rows, every row of the demonstration that theirs need, and stories
 * and pages that they have edited. Comments go with their story.
 */
export async function removeDemonstration(): Promise<boolean> {
  const files = await transaction(takeOut);
  if (!files) return false;
  for (const { retired, ...row } of files) {
    await removeMediaFiles([...currentPaths(row), ...retired]);
  }
  return true;
}

async function takeOut(tx: Transaction): Promise<Files[] | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('standfirst.demonstration'))`);
  const [current] = await tx.select({ loadedAt: settings.demonstrationAt }).from(settings);
  if (!current?.loadedAt) return undefined;
  await expire(tx, ...(await demonstrationTags(tx)));
  const pictures = await listPictures(tx);
  for (const removal of removals) await removeRows(tx, removal);
  const left = new Set((await listPictures(tx)).map(({ id }) => id));
  await resetSettings(tx);
  await forgetRows(tx);
  await recordAudit(tx, systemActor, "demonstration.remove", { kind: "demonstration", id: 1 });
  return pictures.filter(({ id }) => !left.has(id));
}

type Files = Awaited<ReturnType<typeof listPictures>>[number];

async function listPictures(tx: Transaction) {
  const ids = (await listRememberedRows(tx, "media")).map(({ id }) => id);
  return tx
    .select({
      id: media.id,
      path: media.path,
      variants: media.variants,
      cropVariants: media.cropVariants,
      retired: retiredPaths(),
    })
    .from(media)
    .where(inArray(media.id, ids));
}

/** Deletes the rows that the demonstration added, those that are needed excepted. */
async function removeRows(tx: Transaction, { kind, table, needed }: Removal): Promise<void> {
  await tx.execute(sql`delete from ${sql.identifier(table)} r using imported_rows i
    where i.site = ${DEMONSTRATION} and i.kind = ${kind} and i.local_id = r.id and not (${needed})`);
}
