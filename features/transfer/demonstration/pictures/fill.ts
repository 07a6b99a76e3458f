/** A filled shape. */
export function fill(path: string, colour: string, opacity = 1): string {
  const shown = opacity === 1 ? "" : ` fill-opacity="${opacity}"`;
  return `<path d="${path}" fill="${colour}"${shown}/>`;
}

/** A drawn line with round ends. */
export function line(path: string, colour: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Elements moved, scaled and turned together. */
export function group(elements: string[], transform: string): string {
  return `<g transform="${transform}">${elements.join("")}</g>`;
}
