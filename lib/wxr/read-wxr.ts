import { decodeXml } from "#lib/wxr/decode-xml.ts";
import { EntryReader } from "#lib/wxr/entry-reader.ts";
import type { WxrEntry } from "#lib/wxr/wxr-entry.ts";

/** Something in a file that was read around; lines and columns count from 1. */
export interface WxrWarning {
  line: number;
  column: number;
  message: string;
}

interface ReadOptions {
  onWarning?: (warning: WxrWarning) => void;
}

/**
 * The entries of a WordPress export (WXR 1.0 to 1.2), one at a time: memory holds one entry and one chunk.
 * What is not well-formed is read around and told to `onWarning`; an item that the file's end cuts off is left out.
 * Throws Refusal where the bytes are no export at all.
 */
export async function* readWxr(
  bytes: AsyncIterable<Uint8Array>,
  { onWarning = () => {} }: ReadOptions = {},
): AsyncGenerator<WxrEntry> {
  const reader = new EntryReader(onWarning);
  for await (const text of decodeXml(bytes)) yield* reader.read(text);
  yield* reader.end();
}
