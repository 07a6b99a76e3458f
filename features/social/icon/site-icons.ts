import type { Metadata } from "next";
import { faviconUrl, iconUrl, touchIconUrl } from "#features/social/urls.ts";

/** The publication's icons, as the links of a head; browsers without SVG take the raster. */
export function siteIcons(): NonNullable<Metadata["icons"]> {
  return {
    icon: [
      { url: faviconUrl(), type: "image/svg+xml" },
      { url: iconUrl(192), type: "image/png", sizes: "192x192" },
    ],
    apple: touchIconUrl(),
  };
}
