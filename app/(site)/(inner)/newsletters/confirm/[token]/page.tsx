import type { Metadata } from "next";
import { ConfirmationPage } from "#components/newsletters/confirmation-page.tsx";
import { loadConfirmation } from "#features/subscribers/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = {
  title: message("newsletters.confirm.title"),
  robots: { index: false },
  referrer: "same-origin",
};

export default async function ConfirmPage({ params }: PageProps<"/newsletters/confirm/[token]">) {
  const { token } = await params;
  return (
    <main className="page">
      <ConfirmationPage confirmation={await loadConfirmation(token)} token={token} />
    </main>
  );
}
