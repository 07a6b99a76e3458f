/** Holds a draft as long as the page that writes it lives, however that ends (Web Locks). Gives what lets it go. */
export function holdDraft(id: string): () => void {
  const gone = Promise.withResolvers<void>();
  navigator.locks?.request(lockOfDraft(id), () => gone.promise).catch(() => {});
  return gone.resolve;
}

/** The lock's name. */
export const lockOfDraft = (id: string) => `standfirst draft ${id}`;
