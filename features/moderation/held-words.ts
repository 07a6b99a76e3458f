/** Words that honest comments on the news hardly use and sellers of comments do. Folded: small letters, no accents. */
export const heldWords: readonly string[] = [
  "backlinks",
  "casino",
  "cialis",
  "escorts",
  "forex",
  "jackpot",
  "levitra",
  "payday",
  "porn",
  "porno",
  "viagra",
  "whatsapp",
  "xanax",
  "xxx",
];
