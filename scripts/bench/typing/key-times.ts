interface TraceEvent {
  name: string;
  pid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { type?: string } };
}

const OF_A_KEY = new Set(["keydown", "keypress", "beforeinput", "input", "textInput"]);

/**
 * Milliseconds from each keydown to the moment at which the first frame with its letter was presented, read from a
 * trace of Chromium's `devtools.timeline`.
 */
export function keyTimes(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const dispatched = traceEvents.filter(isOfKey).sort((one, other) => one.ts - other.ts);
  const page = dispatched[0]?.pid;
  const presented = traceEvents
    .filter(({ name, pid }) => name === "AnimationFrame::Presentation" && pid === page)
    .map(({ ts }) => ts)
    .sort((one, other) => one - other);
  const starts = dispatched.filter(({ args }) => args?.data?.type === "keydown");
  return starts.flatMap((start, index) => {
    const next = starts[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const own = dispatched.filter(({ ts }) => ts >= start.ts && ts < next);
    const written = Math.max(...own.map(endOf));
    const seen = presented.find((ts) => ts >= written && ts < next);
    return seen === undefined ? [] : [(seen - start.ts) / 1000];
  });
}

function isOfKey({ name, args }: TraceEvent): boolean {
  return name === "EventDispatch" && OF_A_KEY.has(args?.data?.type ?? "");
}

function endOf({ ts, dur }: TraceEvent): number {
  return ts + (dur ?? 0);
}
