/** First and last byte, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The one range of a `Range` header that can be sent of `size` bytes (RFC 9110, 14.1.2); undefined to send all,
 * also where several ranges are asked for.
 */
export function byteRange(header: string, size: number): ByteRange | "outside" | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim());
  const [, first = "", last = ""] = match ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") return suffix(Number(last), size);
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return undefined;
  return start < size ? { start, end } : "outside";
}

function suffix(length: number, size: number): ByteRange | "outside" {
  if (length === 0 || size === 0) return "outside";
  return { start: Math.max(0, size - length), end: size - 1 };
}
