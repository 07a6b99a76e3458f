import "./numbers.css";
import { BarChart } from "#components/numbers/bar-chart.tsx";
import { DayTable } from "#components/numbers/day-table.tsx";
import { MailNumbers } from "#components/numbers/mail-numbers.tsx";
import { PeriodLinks } from "#components/numbers/period-links.tsx";
import { Ranking } from "#components/numbers/ranking.tsx";
import type { Numbers } from "#features/numbers/loaders.ts";
import type { DayNumber } from "#features/numbers/rules.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

/** What is known of readers without knowing any of them. */
export function NumbersPage({ numbers }: { numbers: Numbers }) {
  const { period, reads, mostRead, referrers, missed, subscriptions } = numbers;
  return (
    <>
      <PeriodLinks period={period} />
      <p className="lead-in">{message("numbers.lead")}</p>
      <Charted id="reads" label={message("numbers.reads")} days={reads} />
      <div className="rankings">
        <section aria-labelledby="most-read">
          <h2 id="most-read">{message("numbers.mostRead")}</h2>
          <Ranking
            caption={message("numbers.mostRead")}
            columns={[message("numbers.story"), message("numbers.reads")]}
            rows={mostRead.map(({ articleId, headline, count }) => ({
              key: articleId,
              name: <a href={storyUrl(articleId)}>{headline}</a>,
              count,
            }))}
            empty={message("numbers.noReads")}
          />
        </section>
        <section aria-labelledby="referrers">
          <h2 id="referrers">{message("numbers.referrers")}</h2>
          <Ranking
            caption={message("numbers.referrers")}
            columns={[message("numbers.site"), message("numbers.visits")]}
            rows={named(referrers)}
            empty={message("numbers.noReferrers")}
          />
        </section>
        <section aria-labelledby="missed">
          <h2 id="missed">{message("numbers.missed")}</h2>
          <Ranking
            caption={message("numbers.missed")}
            columns={[message("numbers.words"), message("numbers.times")]}
            rows={named(missed)}
            empty={message("numbers.noMissed")}
          />
        </section>
      </div>
      <Charted id="subscriptions" label={message("numbers.subscriptions")} days={subscriptions} />
      <MailNumbers numbers={numbers} />
    </>
  );
}

interface ChartedProps {
  id: string;
  label: string;
  days: DayNumber[];
}

function Charted({ id, label, days }: ChartedProps) {
  return (
    <section className="charted" aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      <BarChart label={label} days={days} />
      <DayTable label={label} days={days} />
    </section>
  );
}

function named(rows: readonly { name: string; count: number }[]) {
  return rows.map(({ name, count }) => ({
    key: name,
    name: name === "" ? message("numbers.others") : name,
    count,
  }));
}
