import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { articles } from "#db/schema/articles.ts";
import type { RedirectInput } from "#features/redirects/input.ts";
import { findKindAt, findRedirectRow } from "#features/redirects/queries.ts";
import { isReservedName } from "#features/redirects/reserved-names.ts";
import { decodedPath } from "#lib/decoded-path.ts";
import type { Issue } from "#lib/errors.ts";

/** Why a redirect may not be: a loop, one more hop, or an address at which something stands. */
export async function redirectIssue(
  tx: Transaction,
  { path, target }: RedirectInput,
): Promise<Issue | undefined> {
  if (bare(path) === bare(target)) return { field: "target", key: "manage.redirectLoop" };
  const next = target.startsWith("/") ? await findRedirectRow(target, tx) : undefined;
  if (next && bare(next.target) === bare(path))
    return { field: "target", key: "manage.redirectLoop" };
  if (next) {
    return { field: "target", key: "manage.redirectChain", values: { target: next.target } };
  }
  if (await isAnswered(tx, path)) return { field: "path", key: "manage.redirectTaken" };
  return undefined;
}

async function isAnswered(tx: Transaction, path: string): Promise<boolean> {
  if (path.includes("?")) return false;
  const [, first = "", slug, more] = decodedPath(path).split("/");
  if (path === "/" || (isReservedName(first) && slug === undefined)) return true;
  if (await findKindAt(path)) return true;
  return more === undefined && slug
    ? (await tx.$count(articles, eq(articles.slug, slug))) > 0
    : false;
}

function bare(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, "") : path;
}
