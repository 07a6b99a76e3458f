import { sql } from "drizzle-orm";
import { frontSlots } from "#db/schema/articles.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";

const PLACES = 12;

/** A sticky post takes the first place of the front page that nobody took, once: unpinning it here lasts (I15). */
export const pinSticky: Step = {
  name: "sticky",
  pass: "stories",
  wants: (entry) => entry.type === "post" && entry.sticky,
  async take(tx, run, entry) {
    const { inHand } = run;
    if (entry.type !== "post" || inHand?.noun !== "story" || !inHand.url) return;
    if (run.rows.find("front-slot", entry.id)) return;
    const { rows } = await tx.execute<{ position: number }>(
      sql`insert into ${frontSlots} (position, article_id)
        select place, ${inHand.id} from generate_series(1, ${PLACES}) place
        where place not in (select position from ${frontSlots}) order by place limit 1
        on conflict do nothing returning position`,
    );
    const position = rows[0]?.position ?? 0;
    await run.rows.remember(tx, "front-slot", {
      externalId: entry.id,
      localId: position,
      contentHash: "",
    });
    const note =
      position > 0
        ? `sticky: place ${position} of the front page`
        : "sticky: no free place on the front page";
    run.tell({ about: "note", address: entry.link || entry.id, note });
  },
};
