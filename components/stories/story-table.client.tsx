"use client";

import { useTable } from "@tanstack/react-table";
import Link from "next/link";
import { useContext, useMemo } from "react";
import { ColumnChoice } from "#components/stories/column-choice.client.tsx";
import { moveInList } from "#components/stories/move-in-list.ts";
import {
  columnOrders,
  type ListedStory,
  storyColumns,
  storyTableFeatures,
} from "#components/stories/story-columns.tsx";
import { TickedContext } from "#components/stories/ticked-context.ts";
import type { StoryRow } from "#features/stories/queries.ts";
import { type StoryOrder, turnedOrder } from "#features/stories/rules.ts";
import { storiesUrl } from "#features/stories/urls.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

interface StoryTableProps {
  items: StoryRow[];
  timeZone: string;
  order: StoryOrder;
  /** The parameters of the list's address. */
  query: Record<string, string>;
}

/** The stories, a row each. Without JavaScript it is the same table, ticked by hand. */
export function StoryTable({ items, timeZone, order, query }: StoryTableProps) {
  const data = useMemo<ListedStory[]>(
    () => items.map((story) => ({ ...story, timeZone })),
    [items, timeZone],
  );
  const ticked = useContext(TickedContext);
  const table = useTable({
    features: storyTableFeatures,
    columns: storyColumns,
    data,
    getRowId: ({ id }) => String(id),
    initialState: {
      columnVisibility: { kind: false, language: false },
      rowSelection: Object.fromEntries(ticked.map((id) => [id, true])),
    },
  });
  return (
    <>
      <ColumnChoice
        columns={table.getAllLeafColumns().map((column) => ({
          id: column.id,
          name: String(column.columnDef.header),
          isShown: column.getIsVisible(),
        }))}
        show={table.setColumnVisibility}
      />
      <div className="table-frame">
        <table className="stories story-list">
          <caption className="visually-hidden">{message("stories.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label={message("stories.tickAll")}
                  checked={items.length > 0 && table.getIsAllRowsSelected()}
                  onChange={(event) => table.toggleAllRowsSelected(event.currentTarget.checked)}
                />
              </th>
              {table.getVisibleLeafColumns().map(({ id, columnDef }) => (
                <ColumnHead
                  key={id}
                  id={id}
                  name={String(columnDef.header)}
                  {...{ order, query }}
                />
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={moveInList}>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id} data-ticked={row.getIsSelected() ? "" : undefined}>
                <td>
                  <input
                    type="checkbox"
                    name="ids"
                    value={row.id}
                    aria-label={message("stories.tick", {
                      headline: row.original.headline || message("stories.untitled"),
                    })}
                    checked={row.getIsSelected()}
                    onChange={(event) => row.toggleSelected(event.currentTarget.checked)}
                  />
                </td>
                {row.getVisibleCells().map((cell) =>
                  cell.column.id === "headline" ? (
                    <th scope="row" key={cell.id}>
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td key={cell.id} data-label={labelOf(cell.column.id)}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface ColumnHeadProps extends Pick<StoryTableProps, "order" | "query"> {
  id: string;
  name: string;
}

/** A column's name; where the list can be ordered by it, a link that does so or turns the order around. */
function ColumnHead({ id, name, order, query }: ColumnHeadProps) {
  const orders = columnOrders[id];
  if (!orders) return <th scope="col">{name}</th>;
  return (
    <th scope="col" aria-sort={sortOf(order, orders)}>
      <Link href={storiesUrl({ ...query, order: turnedOrder(order, orders) })}>{name}</Link>
    </th>
  );
}

/** Which way a column runs, in the words of ARIA: newest and latest first is descending. */
function sortOf(order: StoryOrder, [first, other]: readonly [StoryOrder, StoryOrder]) {
  const runsUp = first === "headline" || first === "due";
  if (order === first) return runsUp ? "ascending" : "descending";
  if (order === other) return runsUp ? "descending" : "ascending";
  return undefined;
}

/** What a value is called where the columns have no heads: on a narrow screen. Others say it themselves. */
function labelOf(id: string): string | undefined {
  const label = NARROW_LABELS[id];
  return label && message(label);
}

const NARROW_LABELS: Record<string, MessageKey> = {
  assignee: "stories.assignee",
  dueAt: "stories.due",
  editedAt: "stories.edited",
  publishedAt: "stories.published",
};
