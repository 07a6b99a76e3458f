const DECLARED = /^[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/**
 * Text of an XML byte stream, by byte order mark, else by its declaration, else UTF-8.
 * Bytes that mean nothing in that encoding become U+FFFD; the byte order mark is left out.
 */
export async function* decodeXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield decoder.decode(chunk, { stream: true });
  }
  const rest = decoder?.decode();
  if (rest) yield rest;
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const label = DECLARED.exec(new TextDecoder("latin1").decode(start.subarray(0, 200)))?.[1];
  return label && isKnown(label) ? label : "utf-8";
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding.startsWith("utf-16") === false;
  } catch {
    return false;
  }
}
