import type { Figure, Target } from "#scripts/bench/pages.ts";
import { readMetric, type ScratchSite } from "#scripts/bench/scratch-site.ts";

const READERS = 1000;

/** P8: a thousand readers ask at once for a page that has just expired. */
export async function benchStampede(
  { address, expire }: ScratchSite,
  { path, articleId }: Target,
): Promise<Figure[]> {
  await expire(`article:${articleId}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = await readMetric(address, "standfirst_renders_total");
  const statuses = await Promise.all(
    Array.from({ length: READERS }, async () => {
      const response = await fetch(address + path);
      await response.arrayBuffer();
      return response.status;
    }),
  );
  const renders = (await readMetric(address, "standfirst_renders_total")) - before;
  const answered = statuses.filter((status) => status === 200).length;
  return [
    { name: `P8 renders for ${READERS} simultaneous misses`, value: String(renders), limit: "1" },
    { name: "of them answered 200", value: String(answered), limit: String(READERS) },
  ];
}
