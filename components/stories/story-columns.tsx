import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { ShortMoment } from "#components/ui/moment.tsx";
import type { StoryRow } from "#features/stories/queries.ts";
import type { StoryOrder } from "#features/stories/rules.ts";
import { storyUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

/** A row, and the zone that its times are told in. */
export interface ListedStory extends StoryRow {
  timeZone: string;
}

/** What the table does in the browser: ticks and columns. Orders, filters and pages are the server's. */
export const storyTableFeatures = tableFeatures({ rowSelectionFeature, columnVisibilityFeature });

const column = createColumnHelper<typeof storyTableFeatures, ListedStory>();

export const storyColumns = column.columns([
  column.accessor("headline", {
    header: message("stories.headline"),
    cell: ({ row: { original: story } }) => (
      <a href={storyUrl(story.id)}>{story.headline || message("stories.untitled")}</a>
    ),
  }),
  column.accessor("section", { header: message("stories.section") }),
  column.accessor("stage", {
    header: message("stories.stage"),
    cell: ({ getValue }) => (
      <span className="stage" data-stage={getValue()}>
        {message(`stage.${getValue()}`)}
      </span>
    ),
  }),
  column.accessor("authors", { header: message("stories.author") }),
  column.accessor("assignee", { header: message("stories.assignee") }),
  column.accessor("dueAt", {
    header: message("stories.due"),
    cell: ({ getValue, row }) => moment(getValue(), row.original.timeZone),
  }),
  column.accessor("editedAt", {
    header: message("stories.edited"),
    cell: ({ getValue, row: { original: story } }) => (
      <>
        {moment(getValue(), story.timeZone)}
        {story.editedBy && <span className="by">{story.editedBy}</span>}
      </>
    ),
  }),
  column.accessor("publishedAt", {
    header: message("stories.published"),
    cell: ({ getValue, row }) => moment(getValue(), row.original.timeZone),
  }),
  column.accessor("kind", {
    header: message("stories.kind"),
    cell: ({ getValue }) => message(`kind.${getValue()}`),
  }),
  column.accessor("language", { header: message("stories.language") }),
]);

/** What the head of a column orders by, first its usual way. */
export const columnOrders: Record<string, readonly [StoryOrder, StoryOrder]> = {
  headline: ["headline", "headline_last"],
  dueAt: ["due", "due_last"],
  editedAt: ["edited", "edited_first"],
  publishedAt: ["published", "published_first"],
};

function moment(at: Date | null, timeZone: string) {
  return at && <ShortMoment at={at} timeZone={timeZone} />;
}
