import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { LocalDraft } from "#components/workflow/saving/local-draft.ts";

interface Drafts extends DBSchema {
  drafts: { key: string; value: LocalDraft; indexes: { articleId: number } };
}

/** Words of drafts that nobody came back for. */
const FORGOTTEN_MS = 90 * 24 * 60 * 60 * 1000;

let opening: Promise<IDBPDatabase<Drafts>> | undefined;

/** The drafts on this device (IndexedDB). Everything throws where the browser keeps nothing. */
export const localDrafts = {
  async put(draft: LocalDraft): Promise<void> {
    const drafts = await open();
    try {
      await drafts.put("drafts", draft);
    } catch (error) {
      if (!isFull(error)) throw error;
      await forgetOld(drafts);
      await drafts.put("drafts", draft);
    }
  },
  async listOf(articleId: number): Promise<LocalDraft[]> {
    return (await open()).getAllFromIndex("drafts", "articleId", articleId);
  },
  async remove(id: string): Promise<void> {
    await (await open()).delete("drafts", id);
  },
};

function open(): Promise<IDBPDatabase<Drafts>> {
  opening ??= openDB<Drafts>("standfirst", 1, {
    upgrade(drafts) {
      drafts.createObjectStore("drafts", { keyPath: "id" }).createIndex("articleId", "articleId");
    },
    terminated: forgetConnection,
  });
  opening.catch(forgetConnection);
  return opening;
}

function forgetConnection() {
  opening = undefined;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

async function forgetOld(drafts: IDBPDatabase<Drafts>): Promise<void> {
  const before = Date.now() - FORGOTTEN_MS;
  const old = (await drafts.getAll("drafts")).filter(({ typedAt }) => typedAt < before);
  for (const { id } of old) await drafts.delete("drafts", id);
}
