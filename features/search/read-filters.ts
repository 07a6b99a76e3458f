import { type FilterName, filterNames, type SearchInput } from "#features/search/input.ts";
import type {
  SearchChoice,
  SearchChoiceKind,
  SearchChoices,
} from "#features/search/list-search-choices.ts";
import type { Narrowing } from "#features/search/narrowing.ts";
import { zonedInstant } from "#lib/time/zoned-instant.ts";

export interface ReadFilters {
  /** What narrows the search, as the address says it. */
  chosen: Partial<Record<FilterName, string>>;
  narrowing: Narrowing;
  /** What the address says and nobody can follow: names of nothing, days that no calendar has. */
  passedOver: FilterName[];
}

/** What the address narrows a search to. Days are those of the publication's clock; two in the wrong order are exchanged. */
export function readFilters(
  input: SearchInput,
  choices: SearchChoices,
  timeZone: string,
): ReadFilters {
  const found = (kind: SearchChoiceKind): SearchChoice | undefined =>
    choices[kind].find(({ value }) => value === input[kind]);
  const [section, topic, author, language] = (
    ["section", "topic", "author", "language"] as const
  ).map(found);
  const days = [readDay(input.from, timeZone), readDay(input.to, timeZone)] as const;
  const [first, last] =
    days[0] && days[1] && days[0].start > days[1].start ? [days[1], days[0]] : days;
  const known: Partial<Record<FilterName, string | undefined>> = {
    section: section?.value,
    topic: topic?.value,
    author: author?.value,
    language: language?.value,
    from: first?.day,
    to: last?.day,
  };
  return {
    chosen: Object.fromEntries(
      filterNames.flatMap((name) => (known[name] ? [[name, known[name]]] : [])),
    ),
    narrowing: {
      sectionIds: section?.ids,
      topicId: topic?.ids[0],
      authorId: author?.ids[0],
      language: language?.value,
      from: first?.start,
      before: last?.end,
    },
    passedOver: filterNames.filter((name) => input[name] !== "" && !known[name]),
  };
}

interface ReadDay {
  day: string;
  start: Date;
  /** The first instant of the next day. */
  end: Date;
}

function readDay(day: string, timeZone: string): ReadDay | undefined {
  // Years of four digits in every time zone, and in PostgreSQL.
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(day)) return undefined;
  const start = zonedInstant(`${day} 00:00`, timeZone);
  if (!start) return undefined;
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const end = zonedInstant(`${next.toISOString().slice(0, 10)} 00:00`, timeZone);
  return { day, start, end: end ?? new Date(start.getTime() + 86_400_000) };
}
