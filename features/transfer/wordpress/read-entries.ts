import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Refusal } from "#lib/refusal.ts";
import { readWxr, type WxrWarning } from "#lib/wxr/read-wxr.ts";
import type { WxrEntry } from "#lib/wxr/wxr-entry.ts";

interface ReadOptions {
  onWarning?: (file: string, warning: WxrWarning) => void;
  /** Bytes read since the last call. */
  onBytes?: (count: number) => void;
}

/** The entries of a set of files, one after the other. Throws Refusal, with the file's name, where one is no export. */
export async function* readEntries(
  files: string[],
  { onWarning, onBytes }: ReadOptions = {},
): AsyncGenerator<WxrEntry> {
  for (const file of files) {
    const warn = (warning: WxrWarning) => onWarning?.(basename(file), warning);
    try {
      yield* readWxr(counted(createReadStream(file), onBytes), { onWarning: warn });
    } catch (error) {
      throw refusalOf(file, error) ?? error;
    }
  }
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  onBytes: ReadOptions["onBytes"],
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes?.(chunk.byteLength);
    yield chunk;
  }
}

function refusalOf(file: string, error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return new Refusal(`${basename(file)}: ${error.message}`);
  const { code } = error as NodeJS.ErrnoException;
  const says = {
    ENOENT: "There is no such file.",
    EISDIR: "This is a folder.",
    EACCES: "It cannot be read.",
  };
  const sentence = says[code as keyof typeof says];
  return sentence ? new Refusal(`${file}: ${sentence}`) : undefined;
}
