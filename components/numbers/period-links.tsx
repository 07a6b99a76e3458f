import Link from "next/link";
import { PERIODS } from "#features/numbers/rules.ts";
import { deskNumbersUrl } from "#features/numbers/urls.ts";
import { message } from "#lib/messages/message.ts";

/** The spans to choose from. */
export function PeriodLinks({ period }: { period: number }) {
  return (
    <nav className="periods" aria-label={message("numbers.period")}>
      <ul>
        {PERIODS.map((days) => (
          <li key={days}>
            <Link href={deskNumbersUrl(days)} aria-current={days === period ? "page" : undefined}>
              {message("numbers.days", { days })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
