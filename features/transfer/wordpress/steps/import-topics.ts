import { ensureTopic } from "#features/transfer/wordpress/ensure-topic.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";

const TAG = "post_tag";

/** Tags become topics; `tag` is what exports of WXR 1.0 call them. */
export const importTopics: Step = {
  name: "topics",
  pass: "foundations",
  collect(run, entry) {
    if (entry.type === "term" && entry.taxonomy === TAG) run.tags.declare(entry);
    if (entry.type !== "post" || entry.postType !== "post") return;
    for (const term of entry.terms) {
      if (term.domain === TAG || term.domain === "tag") run.tags.name({ ...term, domain: TAG });
    }
  },
  async finish(run, write) {
    for (const slug of run.tags.slugs()) {
      await write({ noun: "topic", id: slug }, async (tx) => {
        await ensureTopic(tx, run, { domain: TAG, slug, name: slug });
      });
    }
  },
};
