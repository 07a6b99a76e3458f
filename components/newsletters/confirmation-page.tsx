import "#components/ui/answer-form.css";
import "./newsletter-pages.css";
import { PageTitle } from "#components/layout/page-title.tsx";
import { ConfirmationForm } from "#components/newsletters/confirmation-form.client.tsx";
import { newslettersUrl } from "#features/newsletters/urls.ts";
import type { findConfirmation } from "#features/subscribers/queries.ts";
import { message } from "#lib/messages/message.ts";

interface ConfirmationPageProps {
  confirmation: Awaited<ReturnType<typeof findConfirmation>>;
  token: string;
}

/** Where the link of a confirmation mail leads: a button, or what has become of the sign-up (N1). */
export function ConfirmationPage({ confirmation, token }: ConfirmationPageProps) {
  if (!confirmation) {
    return <Ended title="newsletters.expired.title" text="newsletters.expired.text" />;
  }
  const { email, subscriptions } = confirmation;
  const pending = subscriptions.filter(({ status }) => status === "pending");
  if (pending.length > 0) {
    return (
      <>
        <PageTitle
          title={message("newsletters.confirm.title")}
          promise={message("newsletters.confirm.text", { email })}
        />
        <ConfirmationForm token={token} newsletters={pending} />
      </>
    );
  }
  if (!subscriptions.some(({ status }) => status === "active")) {
    return <Ended title="newsletters.nothing.title" text="newsletters.nothing.text" />;
  }
  return (
    <PageTitle
      title={message("newsletters.confirmed.title")}
      promise={message("newsletters.confirmed.text", { email })}
    />
  );
}

interface EndedProps {
  title: "newsletters.expired.title" | "newsletters.nothing.title";
  text: "newsletters.expired.text" | "newsletters.nothing.text";
}

function Ended({ title, text }: EndedProps) {
  return (
    <>
      <PageTitle title={message(title)} promise={message(text)} />
      <p className="older">
        <a href={newslettersUrl()}>{message("newsletters.all")}</a>
      </p>
    </>
  );
}
