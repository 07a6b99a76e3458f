import { createHash } from "node:crypto";
import type { media } from "#db/schema/media.ts";

type Row = Pick<typeof media.$inferSelect, "sha256" | "width" | "height" | "focus" | "crops">;

/** Names what somebody saw of a picture's file, point and crops: another name means that they changed meanwhile. */
export function cropsSeen({ sha256, width, height, focus, crops }: Row): string {
  const seen = [sha256, width, height, sorted(focus), sorted(crops)];
  return createHash("sha256").update(JSON.stringify(seen)).digest("hex").slice(0, 32);
}

/** The same whether or not the database has had its way with the order. */
function sorted(value: object): unknown {
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [
      key,
      typeof inner === "object" && inner !== null ? sorted(inner) : inner,
    ]);
}
