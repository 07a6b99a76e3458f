import "#components/ui/answer-form.css";
import "./newsletter-pages.css";
import { PageTitle } from "#components/layout/page-title.tsx";
import { LeavingForm } from "#components/newsletters/leaving-form.client.tsx";
import type { findSubscription } from "#features/subscribers/queries.ts";
import { maskedEmail } from "#features/subscribers/rules.ts";
import { message } from "#lib/messages/message.ts";

interface LeavingPageProps {
  subscription: Awaited<ReturnType<typeof findSubscription>>;
  token: string;
}

/** Where a letter's link to leave leads in a browser: a button, since opening a link changes nothing (N4). */
export function LeavingPage({ subscription, token }: LeavingPageProps) {
  if (!subscription) {
    return (
      <PageTitle
        title={message("newsletters.nothing.title")}
        promise={message("newsletters.nothing.text")}
      />
    );
  }
  const { name, status } = subscription;
  const email = maskedEmail(subscription.email);
  if (status === "left") {
    return (
      <PageTitle
        title={message("newsletters.left.title", { name })}
        promise={message("newsletters.left.text", { email })}
      />
    );
  }
  return (
    <>
      <PageTitle
        title={message("newsletters.leave.title", { name })}
        promise={message("newsletters.leave.text", { email })}
      />
      <LeavingForm token={token} />
    </>
  );
}
