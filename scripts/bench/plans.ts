import type pg from "pg";
import { pool } from "#db/client.ts";

/** A sequential scan over more rows than this is one that an index should answer. */
const MOST_ROWS = 1_000;

interface SentQuery {
  text: string;
  values: unknown[];
}

interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: PlanNode[];
}

/** Runs `work` and gives every query that this process sent meanwhile, each text once. */
export async function recordQueries(work: () => Promise<unknown>): Promise<SentQuery[]> {
  const sent = new Map<string, SentQuery>();
  const connections = pool();
  const send = connections.query;
  const record = (...given: [{ text: string }, unknown[]]) => {
    sent.set(given[0].text, { text: given[0].text, values: given[1] });
    return Reflect.apply(send, connections, given);
  };
  connections.query = record as unknown as typeof send;
  try {
    await work();
  } finally {
    connections.query = send;
  }
  return [...sent.values()];
}

/** Names the tables of over 1,000 rows that these queries would read from end to end, by EXPLAIN. */
export async function findLongScans(database: pg.Client, queries: SentQuery[]): Promise<string[]> {
  const { rows } = await database.query<{ relname: string }>(
    "select relname from pg_class where relkind = 'r' and reltuples > $1",
    [MOST_ROWS],
  );
  const large = new Set(rows.map(({ relname }) => relname));
  const found = new Set<string>();
  for (const { text, values } of queries) {
    const explained = await database.query<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
      `explain (format json) ${text}`,
      values,
    );
    for (const node of nodesOf(explained.rows[0]!["QUERY PLAN"][0].Plan)) {
      const relation = node["Relation Name"];
      if (node["Node Type"] === "Seq Scan" && relation && large.has(relation)) found.add(relation);
    }
  }
  return [...found];
}

function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}
