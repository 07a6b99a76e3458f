import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { pictureRatios } from "#db/enums.ts";
import { media } from "#db/schema/media.ts";
import { within } from "#features/media/crops/rules.ts";
import { currentPaths } from "#features/media/files/current-paths.ts";
import {
  cropName,
  filesVersion,
  stemOf,
  versionedName,
} from "#features/media/files/files-version.ts";
import { moveRedirects } from "#features/media/files/move-redirects.ts";
import { retireFiles } from "#features/media/files/retire-files.ts";
import { type EncodedVariant, encodeVariants } from "#features/media/make-variants.ts";
import { markFile } from "#features/media/marks/mark-file.ts";
import { mediaStorage } from "#lib/storage.ts";

type Row = typeof media.$inferSelect & { path: string };
type Files = Pick<Row, "path" | "bytes" | "variants" | "filesVersion">;

/**
 * Writes the files that a picture's row asks for and does not have: with its words, and in its crops. Each set has an
 * address of its own, so that no cache holds older ones under it; those before are answered for a while. The row is
 * held by the caller. False where all are there. Cut off and called again, it writes the same once more.
 */
export async function renewFiles(tx: Transaction, row: Row): Promise<boolean> {
  const version = filesVersion(row);
  if (row.filesVersion === version && hasItsCrops(row)) return false;
  const original = await markFile(await mediaStorage().read(row.path), row.mimeType, row);
  const whole = row.filesVersion === version ? pick(row) : await writeWhole(original, row, version);
  const cropVariants = await writeCrops(original, row, nameOf(row));
  await tx
    .update(media)
    .set({ ...whole, cropVariants, variantsMadeAt: new Date() })
    .where(eq(media.id, row.id));
  const after = { ...row, ...whole, cropVariants };
  await retireFiles(tx, row.id, { before: currentPaths(row), after: currentPaths(after) });
  await moveRedirects(tx, { from: row.path, to: whole.path });
  return true;
}

function hasItsCrops(row: Row): boolean {
  const { crops, cropVariants } = row;
  const drawn = Object.keys(crops).toSorted();
  return isDeepStrictEqual(drawn, Object.keys(cropVariants).toSorted()) && drawn.every(isKnown);

  function isKnown(ratio: string): boolean {
    return pictureRatios.some((one) => one === ratio && knownCrop(row, one, nameOf(row)));
  }
}

const nameOf = (row: Row) => versionedName(stemOf(row.path), filesVersion(row));

const pick = ({ path, bytes, variants, filesVersion: version }: Row): Files => ({
  ...{ path, bytes, variants, filesVersion: version },
});

async function writeWhole(original: Buffer, row: Row, version: string): Promise<Files> {
  const name = nameOf(row);
  const path = `${name}${/\.[^./]+$/.exec(row.path)?.[0] ?? ""}`;
  const { files } = await encodeVariants(original, { name, marks: row });
  await mediaStorage().write(path, original);
  const variants = await written(files);
  return { path, bytes: original.byteLength, variants, filesVersion: version };
}

async function writeCrops(original: Buffer, row: Row, name: string): Promise<Row["cropVariants"]> {
  const made: Row["cropVariants"] = {};
  for (const ratio of pictureRatios) {
    const crop = row.crops[ratio];
    if (!crop) continue;
    const labels = { name: cropName(name, ratio, crop), marks: row };
    const size = { width: row.width!, height: row.height! };
    const region = within(size, ratio, crop);
    made[ratio] =
      knownCrop(row, ratio, name) ??
      (await written((await encodeVariants(original, { ...labels, region })).files));
  }
  return made;
}

function knownCrop(
  { crops, cropVariants }: Row,
  ratio: (typeof pictureRatios)[number],
  name: string,
) {
  const [crop, known] = [crops[ratio], cropVariants[ratio]];
  if (!crop || !known) return undefined;
  return known[0]?.path.startsWith(`${cropName(name, ratio, crop)}-`) ? known : undefined;
}

async function written(files: EncodedVariant[]) {
  for (const { made, bytes } of files) await mediaStorage().write(made.path, bytes);
  return files.map(({ made }) => made);
}
