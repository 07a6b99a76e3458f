import localFont from "next/font/local";

/**
 * The headlines' face. It is preloaded, and a page that was painted without it stays so: no local face has its
 * measures on every system, and nothing may move (docs/adr/0022-headlines-face-is-optional.md).
 */
export const displayFont = localFont({
  src: "./fonts/newsreader-display.woff2",
  weight: "500",
  style: "normal",
  display: "optional",
  variable: "--font-display",
  adjustFontFallback: "Times New Roman",
});
