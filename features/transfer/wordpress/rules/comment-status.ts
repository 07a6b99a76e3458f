import type { WxrComment } from "#lib/wxr/wxr-entry.ts";

const DROPPED = new Set(["spam", "trash", "post-trashed"]);

/** Why a comment is not brought in; no reason for readers' words that are public or wait for a decision (I11). */
export function commentStatus({
  id,
  kind,
  approved,
}: Pick<WxrComment, "id" | "kind" | "approved">): {
  reason: string | undefined;
} {
  if (id === "") return { reason: "no comment id" };
  if (kind === "pingback" || kind === "trackback") return { reason: kind };
  if (kind === "editorial-comment") return { reason: "internal note" };
  if (kind !== "" && kind !== "comment") return { reason: `type ${kind}` };
  return { reason: DROPPED.has(approved) ? approved : undefined };
}
