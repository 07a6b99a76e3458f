/** The shapes that other sites show: Open Graph's, then those that search engines ask for (16:9, 4:3, 1:1). */
export const SOCIAL_SIZES = [
  { width: 1200, height: 630, ratio: "1.91:1" },
  { width: 1200, height: 675, ratio: "16:9" },
  { width: 1200, height: 900, ratio: "4:3" },
  { width: 1200, height: 1200, ratio: "1:1" },
] as const;
