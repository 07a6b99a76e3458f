import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import { drawSiteCard } from "#features/social/card/draw-site-card.ts";
import { drawIcon } from "#features/social/icon/draw-icon.ts";
import { iconSvg } from "#features/social/icon/icon-svg.ts";
import { siteManifest } from "#features/social/site-manifest.ts";
import { dependsOn } from "#lib/render.ts";

/** The publication's card, a JPEG. */
export async function loadSiteCard(): Promise<Buffer> {
  return drawSiteCard(await loadPublication());
}

/** The publication's icon, a PNG. */
export async function loadIcon(side: number): Promise<Buffer> {
  return drawIcon(await loadPublication(), side);
}

export async function loadFavicon(): Promise<string> {
  return iconSvg(await loadPublication());
}

export async function loadManifest(): Promise<string> {
  return JSON.stringify(siteManifest(await loadPublication()));
}

function loadPublication() {
  dependsOn(siteTag());
  return getSettings();
}
