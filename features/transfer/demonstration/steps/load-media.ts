import { inArray } from "drizzle-orm";
import { media as mediaRows } from "#db/schema/media.ts";
import { systemActor } from "#features/auth/actor.ts";
import { insertMedia } from "#features/media/add-media.ts";
import type { Loading } from "#features/transfer/demonstration/loading.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";

const LICENCE = "CC BY 4.0";

/** A row for every drawing. */
export async function loadMedia({ tx, drawings, media }: Loading): Promise<void> {
  for (const { name, facts, stored } of drawings) {
    const { rights, ...words } = facts;
    const input = { filename: `${name}.svg`, source: "", licence: LICENCE, ...words };
    const row = await insertMedia(tx, systemActor, { stored, input });
    media.set(name, row.id);
  }
  const free = drawings.filter(({ facts }) => facts.rights === "republication");
  await tx
    .update(mediaRows)
    .set({ rights: "republication" })
    .where(
      inArray(
        mediaRows.id,
        free.map(({ name }) => media.get(name)!),
      ),
    );
  await rememberRows(
    tx,
    "media",
    [...media].map(([name, id]) => ({ name, id })),
  );
}
