/** What PHP's `serialize` can say; objects are maps of their properties, never instances of anything. */
export type PhpValue = null | boolean | number | string | { [key: string]: PhpValue };

/**
 * Reads a value that PHP serialized. Lengths count bytes of UTF-8; where one is wrong, as after line ends were
 * rewritten, the string's own end is looked for. Returns undefined where it is no such value. Nothing is instantiated.
 */
export function readPhpValue(source: string): PhpValue | undefined {
  const reader = { bytes: Buffer.from(source.trim(), "utf8"), at: 0, depth: 0 };
  try {
    const value = valueAt(reader);
    return reader.at === reader.bytes.length ? value : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

interface Reader {
  bytes: Buffer;
  at: number;
  depth: number;
}

const DEEPEST = 100;

function valueAt(reader: Reader): PhpValue {
  const type = String.fromCharCode(reader.bytes[reader.at] ?? 0);
  if (type === "N") return take(reader, "N;", null);
  if (type === "b") return scalar(reader) === "1";
  if (type === "i" || type === "d") return Number(scalar(reader));
  if (type === "s") return text(reader);
  if (type === "a") return members(reader);
  if (type === "O") return object(reader);
  throw new Unreadable();
}

function take<T>(reader: Reader, expected: string, value: T): T {
  const end = reader.at + expected.length;
  if (reader.bytes.toString("latin1", reader.at, end) !== expected) throw new Unreadable();
  reader.at = end;
  return value;
}

/** What stands between the colon after the type and the next `end`. */
function until(reader: Reader, end: string): string {
  const found = reader.bytes.indexOf(end, reader.at);
  if (found === -1 || found - reader.at > 40) throw new Unreadable();
  const words = reader.bytes.toString("latin1", reader.at, found);
  reader.at = found + end.length;
  return words;
}

function scalar(reader: Reader): string {
  reader.at += 2;
  return until(reader, ";");
}

function text(reader: Reader): string {
  reader.at += 2;
  const length = Number(until(reader, ":"));
  take(reader, '"', undefined);
  const start = reader.at;
  const end = endsWell(reader, start + length) ? start + length : realEnd(reader, start);
  reader.at = end + 2;
  return reader.bytes.toString("utf8", start, end);
}

function endsWell({ bytes }: Reader, end: number): boolean {
  return bytes[end] === 0x22 && bytes[end + 1] === 0x3b;
}

/** The first quote that a value, or the end of an array, follows. */
function realEnd({ bytes }: Reader, start: number): number {
  for (let at = bytes.indexOf('";', start); at !== -1; at = bytes.indexOf('";', at + 1)) {
    const next = bytes.toString("latin1", at + 2, at + 4);
    if (/^(?:$|[}]|[bids]:|[aO]:|N;)/.test(next)) return at;
  }
  throw new Unreadable();
}

function members(reader: Reader): { [key: string]: PhpValue } {
  reader.at += 2;
  const count = Number(until(reader, ":"));
  take(reader, "{", undefined);
  reader.depth += 1;
  if (reader.depth > DEEPEST || count > reader.bytes.length) throw new Unreadable();
  const entries: [string, PhpValue][] = [];
  for (let index = 0; index < count; index += 1) {
    const key = valueAt(reader);
    entries.push([String(key), valueAt(reader)]);
  }
  reader.depth -= 1;
  take(reader, "}", undefined);
  return Object.fromEntries(entries);
}

function object(reader: Reader): { [key: string]: PhpValue } {
  reader.at += 2;
  until(reader, ":");
  until(reader, ":");
  reader.at -= 2;
  return members(reader);
}
