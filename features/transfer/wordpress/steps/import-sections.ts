import { ensureSection } from "#features/transfer/wordpress/ensure-section.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";

/** Categories become the tree of sections: parents in any order, missing ones made (I7). */
export const importSections: Step = {
  name: "sections",
  pass: "foundations",
  collect(run, entry) {
    if (entry.type === "term" && entry.taxonomy === "category") run.categories.declare(entry);
    if (entry.type !== "post" || entry.postType !== "post") return;
    for (const term of entry.terms) if (term.domain === "category") run.categories.name(term);
  },
  async finish(run, write) {
    for (const slug of run.categories.slugs()) {
      await write({ noun: "section", id: slug }, async (tx) => {
        await ensureSection(tx, run, slug);
      });
    }
  },
};
