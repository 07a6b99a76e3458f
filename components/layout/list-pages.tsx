import { type MessageKey, message } from "#lib/messages/message.ts";

interface ListPagesProps {
  page: { next?: string; newer?: string };
  /** The listing's own address. */
  path: string;
  /** Words of the two links, where the list is not of stories. */
  newer?: MessageKey;
  older?: MessageKey;
}

/** The ways to the page before this one and to the page after it. */
export function ListPages({
  page,
  path,
  newer = "list.newer",
  older = "list.older",
}: ListPagesProps) {
  if (page.newer === undefined && !page.next) return null;
  return (
    <nav className="pages" aria-label={message("list.pages")}>
      {page.newer !== undefined && (
        <a href={page.newer ? `${path}?after=${page.newer}` : path} rel="prev">
          {message(newer)}
        </a>
      )}
      {page.next && (
        <a href={`${path}?after=${page.next}`} rel="next">
          {message(older)}
        </a>
      )}
    </nav>
  );
}
