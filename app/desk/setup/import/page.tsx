import type { Metadata } from "next";
import Link from "next/link";
import { deskUrl } from "#features/auth/urls.ts";
import { loadSetup } from "#features/setup/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("setup.importTitle") };

const COMMAND = "npm run cli -- import wordpress export.xml --uploads wp-content/uploads";

export default async function DeskImportPage() {
  await loadSetup();
  return (
    <>
      <div className="desk-title">
        <h1>{message("setup.importTitle")}</h1>
      </div>
      <section className="setup-part" aria-label={message("setup.importTitle")}>
        <p className="lead-in">{message("setup.importText")}</p>
        <pre>
          <code>{COMMAND}</code>
        </pre>
        <p className="field-hint">{message("setup.importHint", { option: "--dry-run" })}</p>
        <p>
          <Link href={deskUrl()}>{message("setup.toDesk")}</Link>
        </p>
      </section>
    </>
  );
}
