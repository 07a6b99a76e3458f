import { createHash } from "node:crypto";
import type { Bodies } from "#server/front/http/compress-page.ts";
import type { Page, Shelf } from "#server/front/pages/page.ts";

type Meta = Omit<Page, "bodies"> & { shelf: Shelf; lengths: Record<keyof Bodies, number> };

const NAMES = ["identity", "br", "gzip"] as const;

/**
 * A page as one file: a line with the SHA-256 of all that follows, a line of JSON, and the bodies one after another.
 */
export function encodePage(page: Page & { shelf: Shelf }): Buffer {
  const { key, status, headers, digest, tags, storedAt, expiresAt, counts, shelf, bodies } = page;
  const parts = NAMES.map((name) => bodies[name] ?? Buffer.alloc(0));
  const [identity = 0, br = 0, gzip = 0] = parts.map((part) => part.length);
  const lengths = { identity, br, gzip };
  const facts = { key, status, headers, digest, tags, storedAt, expiresAt, counts };
  const meta: Meta = { ...facts, shelf, lengths };
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(meta)}\n`), ...parts]);
  return Buffer.concat([Buffer.from(`${checksum(rest)}\n`), rest]);
}

/** The page of a file, or undefined where any byte of it is not what was written. */
export function decodePage(file: Buffer): (Page & { shelf: Shelf }) | undefined {
  const sumEnd = file.indexOf(10);
  if (sumEnd < 0) return undefined;
  const rest = file.subarray(sumEnd + 1);
  if (file.toString("latin1", 0, sumEnd) !== checksum(rest)) return undefined;
  const metaEnd = rest.indexOf(10);
  const { lengths, ...page } = JSON.parse(rest.toString("utf8", 0, metaEnd)) as Meta;
  return { ...page, bodies: splitBodies(rest.subarray(metaEnd + 1), lengths) };
}

function splitBodies(bytes: Buffer, lengths: Meta["lengths"]): Bodies {
  const gzipAt = lengths.identity + lengths.br;
  const br = bytes.subarray(lengths.identity, gzipAt);
  const gzip = bytes.subarray(gzipAt, gzipAt + lengths.gzip);
  return {
    identity: bytes.subarray(0, lengths.identity),
    ...(br.length > 0 && { br }),
    ...(gzip.length > 0 && { gzip }),
  };
}

function checksum(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
