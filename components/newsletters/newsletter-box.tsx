import "#components/ui/answer-form.css";
import "./newsletters.css";
import { NewsletterForm } from "#components/newsletters/newsletter-form.client.tsx";
import type { NewsletterBoxView } from "#features/newsletters/queries.ts";
import { newsletterUrl } from "#features/newsletters/urls.ts";
import { message } from "#lib/messages/message.ts";

interface NewsletterBoxProps {
  newsletter: NewsletterBoxView | null;
  /** Where the box stands, for the ledger of consents. */
  source: string;
}

/** What the newsletter promises, beside the form to get it. */
export function NewsletterBox({ newsletter, source }: NewsletterBoxProps) {
  if (!newsletter) return null;
  return (
    <aside className="newsletter-box" aria-labelledby="newsletter">
      <div>
        <h2 id="newsletter">{message("newsletters.box")}</h2>
        <p>
          <a href={newsletterUrl(newsletter)}>{newsletter.name}</a>
          {newsletter.promise && `: ${newsletter.promise}`}
        </p>
      </div>
      <NewsletterForm newsletter={newsletter} source={source} />
    </aside>
  );
}
