import { addRedirects } from "#features/transfer/wordpress/add-redirects.ts";
import { oldPaths } from "#features/transfer/wordpress/rules/old-paths.ts";
import type { Step } from "#features/transfer/wordpress/step.ts";
import type { WxrEntry } from "#lib/wxr/wxr-entry.ts";

/** Old addresses of stories and pages lead to the new ones in one step (I14). What an editor set stays. */
export const keepAddresses: Step = {
  name: "addresses",
  pass: "stories",
  wants: isReadable,
  async take(tx, run, entry) {
    const target = run.inHand?.url;
    if (entry.type !== "post" || target === undefined) return;
    const paths = oldPaths(entry, run.site);
    await addRedirects(
      tx,
      run,
      paths.map((path) => ({ path, target })),
    );
  },
};

function isReadable(entry: WxrEntry): boolean {
  return entry.type === "post" && (entry.postType === "post" || entry.postType === "page");
}
