export type Point = readonly [x: number, y: number];

/** Path data of straight cuts through the points, closed. */
export function cut(...points: Point[]): string {
  return `M${points.map(pair).join("L")}Z`;
}

/** Path data of an open, soft line through the points (Catmull-Rom as Bézier curves). */
export function curve(points: Point[]): string {
  const at = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))]!;
  const segments = points.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
    const first: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const second: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    return `C${pair(first)} ${pair(second)} ${pair(end)}`;
  });
  return `M${pair(at(0))}${segments.join("")}`;
}

/** Path data of a circle. */
export function round(x: number, y: number, radius: number): string {
  const r = short(radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(radius * 2)} 0a${r} ${r} 0 1 0 ${short(-radius * 2)} 0Z`;
}

/** Path data of an upright rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${pair([x, y])}h${short(width)}v${short(height)}h${short(-width)}Z`;
}

function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
