import localFont from "next/font/local";

/** The headlines' face, with a local fallback of the same measures so that nothing moves. */
export const displayFont = localFont({
  src: "./fonts/newsreader-display.woff2",
  weight: "500",
  style: "normal",
  display: "swap",
  variable: "--font-display",
  adjustFontFallback: "Times New Roman",
});
