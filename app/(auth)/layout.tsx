import "../tokens.css";
import "../desk/desk.css";
import "../desk/controls.css";
import "./auth.css";
import type { Metadata } from "next";
import Link from "next/link";
import { displayFont } from "#app/display-font.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

export default async function AuthLayout({ children }: { children: React.ReactNode }) {
  const { name } = await getSettings();
  return (
    <html lang="en" className={displayFont.variable}>
      <body className="threshold">
        <header>
          <p className="nameplate">{name}</p>
        </header>
        <main>{children}</main>
        <footer>
          <Link href="/" prefetch={false}>
            {message("auth.toSite")}
          </Link>
        </footer>
      </body>
    </html>
  );
}
