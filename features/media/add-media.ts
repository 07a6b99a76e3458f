import { basename } from "node:path";
import { eq } from "drizzle-orm";
import { db, type Transaction, transaction } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { recordAudit } from "#features/audit/record-audit.ts";
import type { Actor } from "#features/auth/actor.ts";
import { authorize, isStaff } from "#features/auth/policy.ts";
import type { MediaInput } from "#features/media/input.ts";
import { canAddMedia } from "#features/media/policy.ts";
import { readPictureFacts } from "#features/media/read-picture-facts.ts";
import { fingerprint, type StoredPicture, storePicture } from "#features/media/store-picture.ts";

export type Media = typeof media.$inferSelect;

/** Takes a picture in. The same bytes again give the row that is there. Throws Forbidden, Invalid. */
export async function addMedia(actor: Actor, input: MediaInput): Promise<Media> {
  authorize(canAddMedia(actor));
  const existing = await findByFingerprint(db(), fingerprint(input.bytes));
  if (existing) return existing;
  const facts = await withFacts(input);
  const stored = await storePicture(facts.bytes, facts);
  return transaction((tx) => insertMedia(tx, actor, { stored, input: facts }));
}

interface NewMedia {
  stored: StoredPicture;
  input: Omit<MediaInput, "bytes">;
}

/** The row of a picture whose files are stored, in the transaction of the caller. */
export async function insertMedia(
  tx: Transaction,
  actor: Actor,
  { stored, input }: NewMedia,
): Promise<Media> {
  const createdBy = isStaff(actor) ? actor.staffId : null;
  const [row] = await tx
    .insert(media)
    .values({ ...stored, ...factsOf(input), createdBy })
    .onConflictDoNothing()
    .returning();
  if (!row) return (await findByFingerprint(tx, stored.sha256))!;
  await recordAudit(
    tx,
    actor,
    "media.add",
    { kind: "media", id: row.id },
    { after: factsOf(input) },
  );
  return row;
}

function factsOf({ filename, alt, caption, credit, source, licence }: NewMedia["input"]) {
  return {
    filename: basename(filename.replaceAll("\\", "/")),
    alt,
    caption,
    credit,
    source,
    licence,
  };
}

/** What nobody said is taken from the file. */
async function withFacts(input: MediaInput): Promise<MediaInput> {
  const { caption, credit, source, licence } = await readPictureFacts(input.bytes);
  return {
    ...input,
    caption: input.caption || caption,
    credit: input.credit || credit,
    source: input.source || source,
    licence: input.licence || licence,
  };
}

export async function findByFingerprint(database: Pick<Transaction, "select">, sha256: string) {
  const [row] = await database.select().from(media).where(eq(media.sha256, sha256));
  return row;
}
