import "../tokens.css";
import "./site.css";
import "./cards.css";
import "./article.css";
import "./blocks.css";
import "./print.css";
import type { Metadata } from "next";
import { displayFont } from "#app/display-font.ts";
import { AccentStyle } from "#components/layout/accent-style.tsx";
import { Foot } from "#components/layout/foot.tsx";
import { siteIcons } from "#features/social/icon/site-icons.ts";
import { manifestUrl } from "#features/social/urls.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { siteAddress } from "#lib/site-address.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await loadSite();
  return {
    metadataBase: siteAddress(),
    title: { default: settings.name, template: `%s · ${settings.name}` },
    description: settings.description || settings.motto,
    icons: siteIcons(),
    manifest: manifestUrl(),
  };
}

export default async function SiteLayout({ children }: { children: React.ReactNode }) {
  const site = await loadSite();
  return (
    <html lang={site.settings.language} className={displayFont.variable}>
      <head>
        <AccentStyle accent={site.settings.accent} accentDark={site.settings.accentDark} />
      </head>
      <body>
        <a className="skip" href="#headline">
          {message("site.skip")}
        </a>
        {children}
        <Foot site={site} />
      </body>
    </html>
  );
}
