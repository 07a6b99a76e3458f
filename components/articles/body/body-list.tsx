import type { BodyContext } from "#components/articles/article-body.tsx";
import { InlineText } from "#components/articles/body/inline-text.tsx";
import type { List, ListItem } from "#features/articles/body/schema.ts";

/** A list of a story, as deep as it was written. */
export function BodyList({ list, context }: { list: List; context: BodyContext }) {
  const items = list.content.map((item, place) => (
    <Item key={place} item={item} context={context} />
  ));
  if (list.type === "bulletList") return <ul>{items}</ul>;
  return <ol start={list.attrs?.start}>{items}</ol>;
}

function Item({ item, context }: { item: ListItem; context: BodyContext }) {
  const alone = item.content.length === 1;
  return (
    <li>
      {item.content.map((child, place) => {
        const key = `${child.type}-${place}`;
        if (child.type !== "paragraph")
          return <BodyList key={key} list={child} context={context} />;
        const words = <InlineText key={key} content={child.content} context={context} />;
        return alone ? words : <p key={key}>{words}</p>;
      })}
    </li>
  );
}
