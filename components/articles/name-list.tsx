import { Fragment, type ReactNode } from "react";
import { HouseWords } from "#components/articles/house-words.tsx";
import { message } from "#lib/messages/message.ts";

interface NameListProps {
  names: ReactNode[];
  /** Language of the story that they stand in. */
  within: string;
}

/** Names in a sentence: "A", "A and B", "A, B and C". */
export function NameList({ names, within }: NameListProps) {
  return names.map((name, position) => (
    <Fragment key={position}>
      {position > 0 && position < names.length - 1 && ", "}
      {position > 0 && position === names.length - 1 && (
        <>
          {" "}
          <HouseWords within={within}>{message("byline.and")}</HouseWords>{" "}
        </>
      )}
      {name}
    </Fragment>
  ));
}
