import { sql } from "drizzle-orm";
import { inSections } from "#features/articles/listing.ts";
import { newestOf } from "#features/related/signals/newest-of.ts";
import type { Signal } from "#features/related/signals.ts";

/** Who reads one department reads on in it, if nothing nearer is there. */
export const sameSection: Signal = {
  name: "section",
  weight: 0.2,
  find: ({ sectionId }) => (sectionId === null ? [] : [newestOf(inSections([sectionId]), 20)]),
  score: ({ sectionId }) => sql`select candidates.id, 1 as score, array[sections.name] as names
    from candidates join sections on sections.id = candidates.section_id
    where candidates.section_id = ${sectionId}::bigint`,
};
