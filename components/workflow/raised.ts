/** The list with the entry at `index` one place earlier. */
export function raised<Entry>(list: readonly Entry[], index: number): Entry[] {
  const entry = list[index] as Entry;
  return list.toSpliced(index, 1).toSpliced(index - 1, 0, entry);
}
