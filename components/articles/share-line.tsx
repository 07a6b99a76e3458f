import { message } from "#lib/messages/message.ts";

/** Ways to pass a story on: by email without a script, by the address where one runs. */
export function ShareLine({ headline, address }: { headline: string; address: string }) {
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(address)}`;
  return (
    <p className="share">
      <a href={mail}>{message("article.byEmail")}</a>
      <copy-address
        data-address={address}
        data-label={message("article.copy")}
        data-done={message("article.copied")}
      />
      <script type="module" data-island="copy-address" />
    </p>
  );
}
