import { languageWithin } from "#features/articles/rules.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface ShareScoreProps {
  title: string;
  language: string;
  text: string;
  address: string;
}

/** Ways to pass a score on that need no script: links that open the reader's own mail or network. */
export function ShareScore({ title, language, text, address }: ShareScoreProps) {
  const subject = encodeURIComponent(title);
  const words = encodeURIComponent(`${text} ${address}`);
  const own = languageWithin(language, messageLanguage);
  return (
    <p className="share">
      <span {...own}>{message("quizzes.pass")}</span>
      <a href={`mailto:?subject=${subject}&body=${words}`} {...own}>
        {message("article.byEmail")}
      </a>
      <a href={`https://bsky.app/intent/compose?text=${words}`} rel="noopener">
        Bluesky
      </a>
      <a href={`https://wa.me/?text=${words}`} rel="noopener">
        WhatsApp
      </a>
    </p>
  );
}
