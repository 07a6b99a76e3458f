import { Moment } from "#components/ui/moment.tsx";
import type { listCorrections } from "#features/workflow/queries.ts";
import { message } from "#lib/messages/message.ts";

interface CorrectionListProps {
  corrections: Awaited<ReturnType<typeof listCorrections>>;
  timeZone: string;
}

export function CorrectionList({ corrections, timeZone }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <section className="earlier">
      <h2>{message("correction.earlier")}</h2>
      <ul>
        {corrections.map(({ id, kind, text, publishedAt }) => (
          <li key={id}>
            <p className="earlier-head">
              {message(`correction.${kind}`)},{" "}
              <Moment at={publishedAt} timeZone={timeZone} language="en" />
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
