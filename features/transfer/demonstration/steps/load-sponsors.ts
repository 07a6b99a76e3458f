import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { ago } from "#features/transfer/demonstration/ago.ts";
import { idOf, type Loading } from "#features/transfer/demonstration/loading.ts";
import { rememberRows } from "#features/transfer/demonstration/remembered-rows.ts";

/** Sponsors and their dated places. */
export async function loadSponsors({ tx, content, now, sections, media }: Loading): Promise<void> {
  for (const { name, url, placements } of content.sponsors) {
    const [added] = await tx.insert(sponsors).values({ name, url }).returning({ id: sponsors.id });
    const sponsorId = added!.id;
    const values = placements.map((placement) => ({
      sponsorId,
      position: placement.position,
      text: placement.text,
      sectionId: placement.section ? idOf(sections, placement.section) : null,
      mediaId: placement.picture ? idOf(media, placement.picture) : null,
      startsAt: ago(now, placement.startsAt),
      endsAt: ago(now, placement.endsAt),
    }));
    const placed = await tx
      .insert(sponsorPlacements)
      .values(values)
      .returning({ id: sponsorPlacements.id });
    await rememberRows(tx, "sponsor", [{ name, id: sponsorId }]);
    await rememberRows(
      tx,
      "placement",
      placed.map(({ id }, index) => ({ name: `${name} ${index + 1}`, id })),
    );
  }
}
