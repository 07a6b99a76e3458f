import { CARD_COLOURS } from "#features/social/card/card-colours.ts";
import { iconUrl } from "#features/social/urls.ts";

interface Publication {
  name: string;
  description: string;
  motto: string;
  language: string;
  accent: string;
}

/** What a device is told when a reader puts the publication on its home screen (W3C Web Application Manifest). */
export function siteManifest(publication: Publication) {
  const { name, description, motto, language, accent } = publication;
  return {
    name,
    short_name: name,
    ...(description || motto ? { description: description || motto } : {}),
    lang: language,
    id: "/",
    start_url: "/",
    scope: "/",
    display: "browser",
    background_color: CARD_COLOURS.paper,
    theme_color: accent,
    icons: ([192, 512] as const).map((side) => ({
      src: iconUrl(side),
      sizes: `${side}x${side}`,
      type: "image/png",
      purpose: "any",
    })),
  };
}
