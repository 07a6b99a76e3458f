import "../tokens.css";
import "./desk.css";
import "./controls.css";
import "./lists.css";
import "./editor.css";
import "./written.css";
import "./writing.css";
import "./story-facts.css";
import "./versions.css";
import type { Metadata } from "next";
import Link from "next/link";
import { displayFont } from "#app/display-font.ts";
import { DeskNavigation } from "#components/desk/desk-navigation.client.tsx";
import { openRooms } from "#components/desk/open-rooms.ts";
import { SignOutForm } from "#components/desk/sign-out-form.client.tsx";
import { Finder } from "#components/finder/finder.client.tsx";
import { accountUrl } from "#features/account/urls.ts";
import { anySession } from "#features/auth/current-session.ts";
import { deskUrl } from "#features/auth/urls.ts";
import { getSettings } from "#features/settings/queries.ts";
import { message } from "#lib/messages/message.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await getSettings();
  const title = `${message("desk.name")} · ${name}`;
  return { title: { default: title, template: `%s · ${title}` }, robots: { index: false } };
}

/** The frame of the newsroom. Each page asks who is there itself: a layout is not rendered at each step. */
export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const [session, { name }] = await Promise.all([anySession(), getSettings()]);
  return (
    <html lang="en" className={displayFont.variable}>
      <body className="desk">
        <a className="skip" href="#content">
          {message("desk.skip")}
        </a>
        <header className="desk-head">
          <p className="nameplate">
            <Link href={deskUrl()}>{name}</Link>
          </p>
          {session && <Finder open={openRooms(session.actor)} />}
          {session && <DeskNavigation open={openRooms(session.actor)} />}
          <div className="desk-foot">
            <Link href="/" prefetch={false} target="_blank">
              {message("desk.site")}
            </Link>
            {session && (
              <Link href={accountUrl()}>{message("desk.account", { name: session.name })}</Link>
            )}
            {session && <SignOutForm />}
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}
