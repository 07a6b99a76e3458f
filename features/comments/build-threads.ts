import { DEEPEST_LEVEL } from "#features/comments/rules.ts";

/** A comment as the query gives it, parents before their replies, in the order of time. */
export interface ThreadRow {
  id: number;
  parentId: number | null;
  name: string;
  text: string;
  createdAt: Date;
  isPublic: boolean;
  isFeatured: boolean;
}

/** A comment as a page shows it. One that is gone keeps its place for the sake of its replies. */
export interface CommentView extends Omit<ThreadRow, "isPublic"> {
  isGone: boolean;
  replies: CommentView[];
}

/** Threads from rows; replies below the deepest level stand below each other in that level. */
export function buildThreads(rows: ThreadRow[], deepest: number = DEEPEST_LEVEL): CommentView[] {
  const places = new Map<number, { view: CommentView; level: number; home: CommentView[] }>();
  const threads: CommentView[] = [];
  for (const row of rows) {
    const parent = row.parentId === null ? undefined : places.get(row.parentId);
    if (row.parentId !== null && !parent) continue;
    const level = parent ? Math.min(parent.level + 1, deepest) : 1;
    const home = homeOf(parent, deepest) ?? threads;
    const view = viewOf(row);
    home.push(view);
    places.set(row.id, { view, level, home });
  }
  return withoutEmpty(threads);
}

function homeOf(
  parent: { view: CommentView; level: number; home: CommentView[] } | undefined,
  deepest: number,
): CommentView[] | undefined {
  if (!parent) return undefined;
  return parent.level < deepest ? parent.view.replies : parent.home;
}

function viewOf({ isPublic, ...row }: ThreadRow): CommentView {
  const words = isPublic ? { name: row.name, text: row.text } : { name: "", text: "" };
  return { ...row, ...words, isGone: !isPublic, replies: [] };
}

/** Leaves out what is gone and was never answered. */
function withoutEmpty(threads: CommentView[]): CommentView[] {
  return threads.flatMap((comment) => {
    const replies = withoutEmpty(comment.replies);
    return comment.isGone && replies.length === 0 ? [] : [{ ...comment, replies }];
  });
}
