import type { WxrComment } from "#lib/wxr/wxr-entry.ts";

/** Comments in levels, parents before replies. One whose parent is missing, or its own reply, stands at the top. */
export function byLevel(comments: WxrComment[]): WxrComment[][] {
  const levels: WxrComment[][] = [];
  const depths = new Map<string, number>();
  const parents = new Map(comments.map(({ id, parentId }) => [id, parentId]));
  for (const comment of comments) {
    const depth = depthOf(comment.id, { parents, depths });
    levels[depth] ??= [];
    levels[depth].push(comment);
  }
  return Array.from(levels, (level) => level ?? []);
}

interface Tree {
  parents: ReadonlyMap<string, string>;
  depths: Map<string, number>;
}

function depthOf(id: string, { parents, depths }: Tree): number {
  const path = new Set<string>();
  let at = id;
  while (!depths.has(at)) {
    path.add(at);
    const parent = parents.get(at);
    if (parent === undefined || !parents.has(parent) || path.has(parent)) break;
    at = parent;
  }
  let depth = depths.get(at) ?? -1;
  for (const step of [...path].toReversed()) {
    depth += 1;
    depths.set(step, depth);
  }
  return depths.get(id) ?? 0;
}
