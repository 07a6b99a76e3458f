import { systemActor } from "#features/auth/actor.ts";
import { insertMedia } from "#features/media/add-media.ts";
import type { Loading } from "#features/transfer/demonstration/loading.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";

const CREDIT = "Illustration: The Ledger";
const LICENCE = "CC BY 4.0";

/** A row for every drawing. */
export async function loadMedia({ tx, drawings, media }: Loading): Promise<void> {
  for (const { name, alt, stored } of drawings) {
    const input = {
      filename: `${name}.svg`,
      alt,
      caption: "",
      credit: CREDIT,
      source: "",
      licence: LICENCE,
    };
    const row = await insertMedia(tx, systemActor, { stored, input });
    media.set(name, row.id);
  }
  await rememberRows(
    tx,
    "media",
    [...media].map(([name, id]) => ({ name, id })),
  );
}
