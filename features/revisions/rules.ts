const COALESCING_MS = 10 * 60 * 1000;

interface SavedCopy {
  editedBy: number | null;
  editedAt: Date;
}

/**
 * Whether the copy that a save replaces is kept in the history (E5): always when somebody else wrote it,
 * otherwise once in ten minutes of one author's work.
 */
export function startsNewRevision(
  replaced: SavedCopy,
  lastKeptAt: Date | undefined,
  save: { editedBy: number | null; now: Date },
): boolean {
  if (replaced.editedBy !== save.editedBy) return true;
  const since = lastKeptAt ?? replaced.editedAt;
  return save.now.getTime() - since.getTime() >= COALESCING_MS;
}
