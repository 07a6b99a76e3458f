import { Fragment, type ReactNode } from "react";
import { message } from "#lib/messages/message.ts";

/** Names in a sentence: "A", "A and B", "A, B and C". */
export function NameList({ names }: { names: ReactNode[] }) {
  return names.map((name, position) => (
    <Fragment key={position}>
      {separator(position, names.length)}
      {name}
    </Fragment>
  ));
}

function separator(position: number, count: number): string {
  if (position === 0) return "";
  return position === count - 1 ? ` ${message("byline.and")} ` : ", ";
}
