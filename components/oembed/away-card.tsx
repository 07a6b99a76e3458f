import { message } from "#lib/messages/message.ts";

interface AwayCardProps {
  away: { status: 410 | 451; path: string };
  publication: { name: string };
}

/** Where another site frames a story that may not be read any more. */
export function AwayCard({ away, publication }: AwayCardProps) {
  return (
    <main className="embed">
      <div className="words">
        <p className="publication">
          <b>{publication.name}</b>
        </p>
        <h1>
          <a href={away.path} target="_blank" rel="noopener">
            {message(`embed.${away.status}`)}
          </a>
        </h1>
      </div>
    </main>
  );
}
