import type { Transaction } from "#db/client.ts";
import type { Content } from "#features/transfer/demonstration/read-content.ts";
import type { Drawing } from "#features/transfer/demonstration/store-drawings.ts";

/** Ids of what has been loaded, by its name in the files. */
export type Ids = Map<string, number>;

/** What a step of the loading works with; each step adds the ids that later ones look up. */
export interface Loading {
  tx: Transaction;
  content: Content;
  drawings: Drawing[];
  /** Publication times in the files are spans before this. */
  now: Date;
  media: Ids;
  sections: Ids;
  topics: Ids;
  authors: Ids;
  series: Ids;
  quizzes: Ids;
  articles: Ids;
}

/** The id under a name. Throws where the files name something that does not exist. */
export function idOf(ids: Ids, name: string): number {
  const id = ids.get(name);
  if (id === undefined)
    throw new Error(`the demonstration names "${name}", which is not in its files`);
  return id;
}
