import type pg from "pg";

const counts = { sections: 10, topics: 300, authors: 400, series: 40 };

/** Ids of what stories belong to, the largest first. */
export interface Places {
  sections: number[];
  topics: number[];
  authors: number[];
  series: number[];
}

/** Adds the sections, topics, authors and series of an archive; six of the series still run. */
export async function addPlaces(database: pg.Client): Promise<Places> {
  const add = async (table: keyof typeof counts, columns: string, values: string) => {
    const { rows } = await database.query<{ id: string }>(
      `insert into ${table} (${columns}) select ${values} from generate_series(1, ${counts[table]}) n returning id`,
    );
    return rows.map(({ id }) => Number(id));
  };
  return {
    sections: await add("sections", "slug, name, position", "'section-' || n, 'Section ' || n, n"),
    topics: await add("topics", "slug, name", "'topic-' || n, 'Topic ' || n"),
    authors: await add("authors", "slug, name", "'author-' || n, 'Author ' || n"),
    series: await add(
      "series",
      "slug, name, ended_at",
      "'series-' || n, 'Series ' || n, case when n > 6 then now() end",
    ),
  };
}
