import type { BodyContext } from "#components/articles/article-body.tsx";
import { BodyList } from "#components/articles/body/body-list.tsx";
import { InlineText } from "#components/articles/body/inline-text.tsx";
import { figureColumns } from "#features/articles/body/figure-columns.ts";
import type { Block } from "#features/articles/body/schema.ts";
import { message } from "#lib/messages/message.ts";

type Table = Extract<Block, { type: "table" }>;
type Row = Table["content"][number];
type Cell = Row["content"][number];

/** A table that scrolls by itself where it is wider than the screen, by keyboard too. */
export function BodyTable({ table, context }: { table: Table; context: BodyContext }) {
  const [first, ...others] = table.content;
  const hasHead = first?.content.every((cell) => cell.type === "tableHeader") ?? false;
  const rows = hasHead ? others : table.content;
  const caption = table.attrs?.caption;
  const shared = { context, figures: figureColumns(table) };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table" tabIndex={0} aria-label={caption || message("article.table")}>
      <table>
        {caption && <caption>{caption}</caption>}
        {hasHead && first && (
          <thead>
            <TableRow row={first} scope="col" {...shared} />
          </thead>
        )}
        <tbody>
          {rows.map((row, place) => (
            <TableRow key={place} row={row} scope="row" {...shared} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TableRowProps {
  row: Row;
  scope: "row" | "col";
  context: BodyContext;
  figures: ReadonlySet<number>;
}

function TableRow({ row, scope, context, figures }: TableRowProps) {
  return (
    <tr>
      {row.content.map((cell, place) => {
        const isHead = cell.type === "tableHeader";
        const Cell = isHead ? "th" : "td";
        return (
          <Cell
            key={place}
            scope={isHead ? scope : undefined}
            className={figures.has(place) ? "figure" : undefined}
            colSpan={cell.attrs?.colspan}
            rowSpan={cell.attrs?.rowspan}
          >
            <CellWords cell={cell} context={context} />
          </Cell>
        );
      })}
    </tr>
  );
}

function CellWords({ cell, context }: { cell: Cell; context: BodyContext }) {
  const [only] = cell.content;
  if (cell.content.length === 1 && only?.type === "paragraph") {
    return <InlineText content={only.content} context={context} />;
  }
  return cell.content.map((child, place) => {
    const key = `${child.type}-${place}`;
    if (child.type !== "paragraph") return <BodyList key={key} list={child} context={context} />;
    return (
      <p key={key}>
        <InlineText content={child.content} context={context} />
      </p>
    );
  });
}
