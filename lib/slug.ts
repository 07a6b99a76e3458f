const LONGEST = 80;

/**
 * The last part of an address from a name or a headline: words of letters and digits in any script,
 * lower case, without diacritics on Latin letters, at most 80 characters. Empty where there is no word.
 */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/[ßæœøłđðþ]/g, (letter) => SPELLED[letter] ?? letter)
    .replace(/['’ʼ]/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return shortened(words ?? []);
}

const SPELLED: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};

/** Whole words up to the limit; a first word that is longer is cut. */
function shortened(words: string[]): string {
  let slug = "";
  for (const word of words) {
    const longer =
      slug === "" ? word.slice(0, LONGEST).toWellFormed().replace("\uFFFD", "") : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug;
}
