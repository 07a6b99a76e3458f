import type { BodyContext } from "#components/articles/article-body.tsx";
import { BodyList } from "#components/articles/body-list.tsx";
import { InlineText } from "#components/articles/inline-text.tsx";
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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table" tabIndex={0} aria-label={caption || message("article.table")}>
      <table>
        {caption && <caption>{caption}</caption>}
        {hasHead && first && (
          <thead>
            <TableRow row={first} context={context} scope="col" />
          </thead>
        )}
        <tbody>
          {rows.map((row, place) => (
            <TableRow key={place} row={row} context={context} scope="row" />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow({
  row,
  context,
  scope,
}: {
  row: Row;
  context: BodyContext;
  scope: "row" | "col";
}) {
  return (
    <tr>
      {row.content.map((cell, place) => {
        const key = `${cell.type}-${place}`;
        const span = { colSpan: cell.attrs?.colspan, rowSpan: cell.attrs?.rowspan };
        if (cell.type === "tableCell") {
          return (
            <td key={key} {...span}>
              <CellWords cell={cell} context={context} />
            </td>
          );
        }
        return (
          <th key={key} scope={scope} {...span}>
            <CellWords cell={cell} context={context} />
          </th>
        );
      })}
    </tr>
  );
}

function CellWords({ cell, context }: { cell: Cell; context: BodyContext }) {
  const [only] = cell.content;
  if (cell.content.length === 1 && only?.type === "paragraph") {
    return <InlineText content={only.content} numberOf={context.numberOf} />;
  }
  return cell.content.map((child, place) => {
    const key = `${child.type}-${place}`;
    if (child.type !== "paragraph") return <BodyList key={key} list={child} context={context} />;
    return (
      <p key={key}>
        <InlineText content={child.content} numberOf={context.numberOf} />
      </p>
    );
  });
}
