import { notFound } from "next/navigation";
import type { Actor } from "#features/auth/actor.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { parseId } from "#lib/parse-id.ts";

/** Lets in whoever may change such things; others find nothing here. */
export async function requireManager(path: string, may: (actor: Actor) => boolean): Promise<Actor> {
  const { actor } = await requireStaff(path);
  if (!may(actor)) notFound();
  return actor;
}

/** The thing of an address: null for `new`, nothing for what does not exist. */
export async function loadRecord<T>(
  part: string,
  find: (id: number) => Promise<T | undefined>,
): Promise<T | null> {
  if (part === "new") return null;
  const id = parseId(part);
  const found = id === undefined ? undefined : await find(id);
  return found ?? notFound();
}

/** The words that a list was searched for. */
export function wordsOf(query: Record<string, string | string[] | undefined>): string {
  return [query.q ?? ""].flat()[0]!.trim().slice(0, 200);
}
