import { moveStory } from "#features/front/move-story.ts";
import { PLACES, type Slot } from "#features/front/slot.ts";

/** What a button of the arrangement asks for. Only `save` changes what readers see. */
export type Act =
  | { kind: "save" | "show" | "find" | "clear" }
  | { kind: "free"; place: number }
  | { kind: "put"; articleId: number }
  | { kind: "move"; from: number; to: number; articleId: number };

const SHAPES: [RegExp, (numbers: number[]) => Act][] = [
  [/^free:(\d{1,2})$/, ([place = 0]) => ({ kind: "free", place })],
  [/^put:(\d{1,15})$/, ([articleId = 0]) => ({ kind: "put", articleId })],
  [
    /^move:(\d{1,2}):(\d{1,2}):(\d{1,15})$/,
    ([from = 0, to = 0, articleId = 0]) => ({ kind: "move", from, to, articleId }),
  ],
];

/** The act of a button's value; undefined for what no button says. */
export function readAct(value: string): Act | undefined {
  if (value === "save" || value === "show" || value === "find" || value === "clear") {
    return { kind: value };
  }
  for (const [shape, make] of SHAPES) {
    const found = shape.exec(value)?.slice(1).map(Number);
    if (found) return placesIn(make(found)).every(isPlace) ? make(found) : undefined;
  }
  return undefined;
}

/** The slots after an act, and the story that no place was left for. `target` is where a story of the list goes. */
export function afterAct(
  slots: readonly Slot[],
  act: Act,
  target: number,
): ReturnType<typeof moveStory> {
  switch (act.kind) {
    case "put":
      return moveStory(slots, { articleId: act.articleId, to: target });
    case "move":
      return moveStory(slots, act);
    case "free":
      return { slots: slots.filter(({ place }) => place !== act.place) };
    case "clear":
      return { slots: [] };
    default:
      return { slots: [...slots] };
  }
}

function placesIn(act: Act): number[] {
  if (act.kind === "move") return [act.from, act.to];
  return act.kind === "free" ? [act.place] : [];
}

const isPlace = (place: number) => place >= 1 && place <= PLACES;
