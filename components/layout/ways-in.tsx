import "./ways-in.css";
import { archiveIndexUrl } from "#features/archive/urls.ts";
import { authorsUrl } from "#features/authors/urls.ts";
import { correctionsUrl } from "#features/corrections/urls.ts";
import { quizzesUrl } from "#features/quizzes/urls.ts";
import { allSeriesUrl } from "#features/series/urls.ts";
import { topicsUrl } from "#features/taxonomy/urls.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

const WAYS: readonly [path: string, label: MessageKey][] = [
  [topicsUrl(), "ways.topics"],
  [authorsUrl(), "ways.authors"],
  [archiveIndexUrl(), "ways.archive"],
  [allSeriesUrl(), "ways.series"],
  [quizzesUrl(), "ways.quizzes"],
  [correctionsUrl(), "ways.corrections"],
];

/** The other ways to everything that was published. */
export function WaysIn() {
  return (
    <nav className="ways" aria-labelledby="ways">
      <h2 id="ways">{message("ways.title")}</h2>
      <ul className="links">
        {WAYS.map(([path, label]) => (
          <li key={path}>
            <a href={path}>{message(label)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
