/** Holds a lock as long as this page lives, however that ends (Web Locks). Gives what lets it go. */
export function holdLock(name: string): () => void {
  const gone = Promise.withResolvers<void>();
  navigator.locks?.request(name, () => gone.promise).catch(() => {});
  return gone.resolve;
}

/** The lock of a page's draft. */
export const lockOfDraft = (id: string) => `standfirst draft ${id}`;

/** The lock of a page on which a story is open. */
export const lockOfPage = (page: string) => `standfirst page ${page}`;
