import type { Step } from "#features/transfer/wordpress/step.ts";

const BROUGHT = new Set(["post", "page", "attachment", "guest-author"]);

/** Everything that no step brings in gets a line in the report (I16). */
export const tellSkipped: Step = {
  name: "skipped",
  pass: "stories",
  collect(run, entry) {
    if (entry.type === "term" && !["category", "post_tag"].includes(entry.taxonomy)) {
      skip(`taxonomy ${entry.taxonomy}`, entry.slug, entry.name);
    }
    if (entry.type !== "post") return;
    if (entry.id === "") skip("no post id", "", entry.title);
    else if (!BROUGHT.has(entry.postType)) {
      skip(`type ${entry.postType || "not given"}`, entry.id, entry.title);
    }

    function skip(reason: string, id: string, title: string) {
      run.tell({ about: "outcome", noun: "other", outcome: "skipped", id, title, reason });
    }
  },
};
