const ARTICLE = /^(the|an?|le|la|les|der|die|das|el|los|las|il|lo|gli|os?|as)\s+/i;

/** The letter that a publication goes by: of its first word that is no article. */
export function initialOf(name: string): string {
  const [letter = "·"] =
    name
      .trim()
      .replace(ARTICLE, "")
      .match(/[\p{L}\p{N}]\p{M}*/u) ?? [];
  return letter.toLocaleUpperCase();
}
