import { expect, test } from "vitest";
import { keyTimes } from "#scripts/bench/typing/key-times.ts";

const event = (name: string, ts: number, dur = 0, type?: string, pid = 1) => ({
  name,
  pid,
  ts,
  dur,
  args: { data: { type } },
});
const FRAME = "AnimationFrame::Presentation";

test("a key lasts until the first frame that its own page presented after the letter was written", () => {
  const traceEvents = [
    event("EventDispatch", 1000, 500, "keydown"),
    event(FRAME, 1600),
    event("EventDispatch", 2000, 1000, "keypress"),
    event(FRAME, 3100, 0, undefined, 2),
    event(FRAME, 4500),
    event("EventDispatch", 50_000, 1000, "keydown"),
    event(FRAME, 53_000),
    event("EventDispatch", 90_000, 1000, "keydown"),
  ];
  expect(keyTimes(Buffer.from(JSON.stringify({ traceEvents })))).toEqual([3.5, 3]);
  expect(keyTimes(Buffer.from('{"traceEvents":[]}'))).toEqual([]);
});
