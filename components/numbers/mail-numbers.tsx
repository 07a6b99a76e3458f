import { Moment } from "#components/ui/moment.tsx";
import type { Numbers } from "#features/numbers/loaders.ts";
import { message } from "#lib/messages/message.ts";

const STATES = ["sent", "waiting", "failed", "kept"] as const;

/** Letters that left, and what became of every mail. */
export function MailNumbers({ numbers: { mail, issues, timeZone } }: { numbers: Numbers }) {
  return (
    <section className="sends" aria-labelledby="sends">
      <h2 id="sends">{message("numbers.sends")}</h2>
      {issues.length > 0 && (
        <ul className="sent-issues">
          {issues.map(({ id, newsletter, subject, sentAt }) => (
            <li key={id}>
              {newsletter}: {subject}, <Moment at={sentAt} timeZone={timeZone} language="en" />
            </li>
          ))}
        </ul>
      )}
      {mail.length === 0 ? (
        <p className="lead-in">{message("numbers.noMail")}</p>
      ) : (
        <table>
          <caption className="visually-hidden">{message("numbers.sends")}</caption>
          <thead>
            <tr>
              <th scope="col">{message("numbers.day")}</th>
              {STATES.map((state) => (
                <th key={state} scope="col" className="number">
                  {message(`numbers.mail.${state}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {mail.toReversed().map((day) => (
              <tr key={day.day}>
                <th scope="row">
                  <time dateTime={day.day}>{day.day}</time>
                </th>
                {STATES.map((state) => (
                  <td key={state} className="number">
                    {day[state].toLocaleString("en")}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
