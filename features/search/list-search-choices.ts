import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import type { searchChoiceKinds } from "#db/enums.ts";
import { authors } from "#db/schema/authors.ts";
import { searchChoices } from "#db/schema/search.ts";
import { sections } from "#db/schema/sections.ts";
import { topics } from "#db/schema/topics.ts";

/** Topics and authors with the most stories; a form with thousands of them would help nobody. */
const MOST_OF_A_KIND = 500;

export type SearchChoiceKind = (typeof searchChoiceKinds)[number];

/** Something that a search can be narrowed to. */
export interface SearchChoice {
  /** How the address names it: a slug, or the tag of a language. */
  value: string;
  name: string;
  stories: number;
  /** Its ids, for a section also those below it; none for a language. */
  ids: number[];
}

export type SearchChoices = Record<SearchChoiceKind, SearchChoice[]>;

/** What searches can be narrowed to: sections in the newsroom's order, all others by their names. */
export async function listSearchChoices(): Promise<SearchChoices> {
  const { rows } = await db().execute<ChoiceRow>(sql`
    select 'section' as kind, id::int, parent_id::int as "parentId", slug as value, name, coalesce(stories, 0) as stories, position
      from ${sections} left join ${searchChoices} counted on kind = 'section' and counted.value = ${sections.id}::text
    union all ${ofKind("topic", topics)} union all ${ofKind("author", authors)}
    union all select kind, null, null, value, value, stories, 0 from ${searchChoices} where kind = 'language'`);
  const of = (wanted: SearchChoiceKind) => rows.filter(({ kind }) => kind === wanted);
  const plain = ({ value, name, stories, id }: ChoiceRow) => ({
    value,
    name,
    stories,
    ids: id === null ? [] : [id],
  });
  return {
    section: withBranches(of("section")).filter(({ stories }) => stories > 0),
    topic: byName(of("topic").map(plain)),
    author: byName(of("author").map(plain)),
    language: of("language")
      .map(plain)
      .toSorted((one, other) => other.stories - one.stories),
  };
}

interface ChoiceRow extends Record<string, unknown> {
  kind: SearchChoiceKind;
  id: number | null;
  parentId: number | null;
  value: string;
  name: string;
  stories: number;
  position: number;
}

function ofKind(kind: SearchChoiceKind, table: typeof topics | typeof authors) {
  return sql`(select kind, ${table.id}::int, null::int, ${table.slug}, ${table.name}, stories, 0 from ${searchChoices} counted
    join ${table} on ${table.id} = (case when kind = ${kind} then counted.value::bigint end)
    where kind = ${kind} order by stories desc, ${table.id} limit ${MOST_OF_A_KIND})`;
}

/** A story of a section is also one of every section above it. */
function withBranches(rows: ChoiceRow[]): SearchChoice[] {
  const inOrder = rows.toSorted((one, other) => one.position - other.position);
  return inOrder.map(({ id, value, name }) => {
    const branch = branchOf(rows, id!, new Set());
    const within = rows.filter((row) => branch.has(row.id!));
    const stories = within.reduce((sum, row) => sum + row.stories, 0);
    return { value, name, stories, ids: [...branch] };
  });
}

function branchOf(rows: ChoiceRow[], top: number, known: Set<number>): Set<number> {
  known.add(top);
  for (const { id, parentId } of rows) {
    if (parentId === top && !known.has(id!)) branchOf(rows, id!, known);
  }
  return known;
}

function byName(choices: SearchChoice[]): SearchChoice[] {
  return choices.toSorted((one, other) => one.name.localeCompare(other.name, "en"));
}
