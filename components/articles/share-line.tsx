import { languageWithin } from "#features/articles/rules.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface ShareLineProps {
  story: { headline: string; language: string };
  /** Absolute address of the story. */
  address: string;
  /** Absolute short address of the story. */
  shortAddress: string;
  /** Where other publications take the story from, if they may. */
  republishPath?: string | undefined;
}

/** Where a story can be passed on, by a plain link with its headline and its address. */
const places: { name: string; link: (headline: string, address: string) => string }[] = [
  { name: "WhatsApp", link: (headline, address) => `https://wa.me/?text=${headline}%20${address}` },
  {
    name: "Bluesky",
    link: (headline, address) => `https://bsky.app/intent/compose?text=${headline}%20${address}`,
  },
  {
    name: "LinkedIn",
    link: (_, address) => `https://www.linkedin.com/sharing/share-offsite/?url=${address}`,
  },
];

/** Ways to pass a story on: links that need no script, its address where one runs, and one that can be said aloud (A14). */
export function ShareLine({ story, address, shortAddress, republishPath }: ShareLineProps) {
  const headline = encodeURIComponent(story.headline);
  const mail = `mailto:?subject=${headline}&body=${encodeURIComponent(address)}`;
  const own = languageWithin(story.language, messageLanguage);
  return (
    <p className="share">
      <a href={mail} {...own}>
        {message("article.byEmail")}
      </a>
      {places.map(({ name, link }) => (
        <a key={name} href={link(headline, encodeURIComponent(shortAddress))} rel="noopener">
          {name}
        </a>
      ))}
      <copy-address
        data-address={address}
        data-label={message("article.copy")}
        data-done={message("article.copied")}
        {...own}
      />
      {republishPath && (
        <a href={republishPath} {...own}>
          {message("article.republish")}
        </a>
      )}
      <span className="short" {...own}>
        {message("article.shortAddress")} <b>{shortAddress.replace(/^https?:\/\//, "")}</b>
      </span>
      <share-quote
        data-address={address}
        data-label={message("article.shareQuote")}
        data-done={message("article.passageCopied")}
        data-lang={own.lang}
      />
      <script type="module" data-island="copy-address" />
      <script type="module" data-island="share-quote" />
    </p>
  );
}
