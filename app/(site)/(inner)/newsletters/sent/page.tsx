import type { Metadata } from "next";
import { PageTitle } from "#components/layout/page-title.tsx";
import { loadNewsletterBox } from "#features/newsletters/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = {
  title: message("newsletters.sent.title"),
  robots: { index: false },
};

/** Says the same to everybody, whether the address is known or not, so it is kept like any page. */
export default async function SignUpSentPage() {
  await loadNewsletterBox();
  return (
    <main className="page">
      <PageTitle
        title={message("newsletters.sent.title")}
        promise={message("newsletters.sent.text")}
      />
      <p className="prose">{message("newsletters.sent.next")}</p>
    </main>
  );
}
