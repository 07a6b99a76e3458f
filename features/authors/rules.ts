/** Entries under the letter that their name begins with, in the order in which they come; accents do not part them. */
export function byFirstLetter<Entry extends { name: string }>(
  entries: readonly Entry[],
  language: string,
): { letter: string; entries: Entry[] }[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const letter = firstLetter(entry.name, language);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, own]) => ({ letter, entries: own }));
}

function firstLetter(name: string, language: string): string {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
  return /\p{L}/u.exec(bare)?.[0].toLocaleUpperCase(language) ?? "#";
}
