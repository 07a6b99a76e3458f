import { inlineText } from "#features/articles/body/plain-text.ts";
import type { Block } from "#features/articles/body/schema.ts";

type Table = Extract<Block, { type: "table" }>;
type Cell = Table["content"][number]["content"][number];

/** "1,250", "−3.4 %", "$12m", "٢٣": digits with their marks, and nothing else. */
const FIGURE = /^[~≈<>]?\s?[+−–-]?\s?[$€£]?\s?\p{Nd}[\p{Nd}.,\u00a0\u202f ]*(%|[kmb]n?)?$/iu;
const NOTHING = /^[–—-]?$/;

/** Places of the columns that hold figures alone, to be set by their last digit; none where cells span columns. */
export function figureColumns({ content }: Table): ReadonlySet<number> {
  const isPlain = content.every((row) =>
    row.content.every((cell) => !cell.attrs?.colspan && !cell.attrs?.rowspan),
  );
  const rows = content.filter((row) => row.content.some(({ type }) => type === "tableCell"));
  const width = Math.max(0, ...rows.map((row) => row.content.length));
  if (!isPlain) return new Set();
  const places = Array.from({ length: width }, (_, place) => place);
  return new Set(
    places.filter((place) => {
      const words = rows.flatMap((row) =>
        row.content[place] ? [wordsOf(row.content[place])] : [],
      );
      const said = words.filter((one) => !NOTHING.test(one));
      return said.length > 0 && said.every((one) => FIGURE.test(one));
    }),
  );
}

function wordsOf(cell: Cell): string {
  return cell.content
    .map((part) => (part.type === "paragraph" ? inlineText(part.content) : "list"))
    .join(" ")
    .trim();
}
