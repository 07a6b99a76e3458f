import type { Metadata } from "next";
import Link from "next/link";
import { TestMessageForm } from "#components/mail/test-message-form.client.tsx";
import { AddressNote } from "#components/setup/address-note.tsx";
import { BeginningForm } from "#components/setup/beginning-form.client.tsx";
import { deskUrl } from "#features/auth/urls.ts";
import { loadSetup } from "#features/setup/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("setup.title.desk") };

export default async function DeskSetupPage() {
  const { settings, address, isAddressLocal, sendsMail, ...has } = await loadSetup();
  return (
    <>
      <div className="desk-title">
        <h1>{message("setup.title.desk")}</h1>
        <Link href={deskUrl()}>{message("setup.skip")}</Link>
      </div>
      <p className="lead-in">{message("setup.lead")}</p>
      <BeginningForm
        settings={settings}
        hasSection={has.hasSection}
        hasDemonstration={has.hasDemonstration}
        address={<AddressNote address={address} isAddressLocal={isAddressLocal} />}
      />
      <section className="setup-part" aria-labelledby="test">
        <h2 id="test">{message("mailTest.title")}</h2>
        {!sendsMail && <p className="field-hint">{message("setup.noMail")}</p>}
        <TestMessageForm />
      </section>
    </>
  );
}
