import type { Metadata } from "next";
import { LeavingPage } from "#components/newsletters/leaving-page.tsx";
import { loadLeaving } from "#features/subscribers/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = {
  title: message("newsletters.title"),
  robots: { index: false },
  referrer: "same-origin",
};

export default async function LeavePage({ params }: PageProps<"/newsletters/leave/[token]">) {
  const { token } = await params;
  return (
    <main className="page">
      <LeavingPage subscription={await loadLeaving(token)} token={token} />
    </main>
  );
}
