import type { Content, ContentField } from "#features/revisions/content.ts";
import { changedFields } from "#features/revisions/content.ts";

/** What an approval is of. Where one of these has changed since, it counts no more; filing a story elsewhere keeps it. */
export const approvedFields: readonly ContentField[] = [
  "kicker",
  "headline",
  "standfirst",
  "body",
  "leadMediaId",
  "leadCaption",
  "bylines",
  "origin",
];

/** Whether an approval of one version still stands for another. */
export function isStale(approved: Content, now: Content): boolean {
  return changedFields(approved, now).some((field) => approvedFields.includes(field));
}

export interface Nameable {
  id: number;
  name: string;
}

/**
 * Who is named in a note: `@` and a whole name, or a first name that only one person has. The longest name wins, and
 * no letter follows it.
 */
export function findMentions<Person extends Nameable>(
  text: string,
  people: readonly Person[],
): Person[] {
  const firstNames = people.map(({ name }) => firstName(name));
  const names = people
    .flatMap((person, index) => {
      const first = firstNames[index]!;
      const isOnly = firstNames.filter((one) => one === first).length === 1;
      const whole = { name: person.name.toLowerCase(), person };
      return isOnly ? [whole, { name: first, person }] : [whole];
    })
    .toSorted((one, other) => other.name.length - one.name.length);
  const found = new Set<Person>();
  const lower = text.toLowerCase();
  for (const { index } of lower.matchAll(/(?<![\p{L}\p{N}])@(?=\p{L})/gu)) {
    const rest = lower.slice(index + 1);
    const named = names.find(
      ({ name }) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)),
    );
    if (named) found.add(named.person);
  }
  return [...found];
}

function firstName(name: string): string {
  return name.toLowerCase().split(" ")[0]!;
}
