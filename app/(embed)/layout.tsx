import "../tokens.css";
import "./embed.css";
import type { Metadata } from "next";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { siteAddress } from "#lib/site-address.ts";

export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { metadataBase: siteAddress(), robots: { index: false } };
}

/** Cards in the pages of other sites: nothing around them, and no font to load. */
export default async function EmbedLayout({ children }: { children: React.ReactNode }) {
  const { settings } = await loadSite();
  return (
    <html lang={settings.language}>
      <body>{children}</body>
    </html>
  );
}
