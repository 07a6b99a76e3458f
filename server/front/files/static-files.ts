import { readdirSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { mediaTypeOf } from "#server/front/files/media-types.ts";
import { uploadPolicy } from "#server/front/http/content-policy.ts";

export interface StaticFile {
  path: string;
  size: number;
  modifiedAt: number;
  type: string;
  /** Own headers, as name and value in turn. */
  headers: string[];
  /** Text that may be kept compressed in memory; uploads never are. */
  isAsset: boolean;
}

export interface StaticFiles {
  /** Whether a path belongs to files, so that nothing else answers it. */
  claims(path: string): boolean;
  find(path: string): Promise<StaticFile | undefined>;
}

interface Mount {
  prefix: string;
  /** Looked through in order. */
  folders: string[];
  headers: string[];
  isAsset: boolean;
}

const FOREVER = ["Cache-Control", "public, max-age=31536000, immutable"];
const HOURLY = ["Cache-Control", "public, max-age=3600"];

/**
 * The files that the front serves itself: the build's and those of earlier builds, islands, uploads, and what
 * lies in `publicDir` when the process starts. A build's folder may be left out where Next serves its own files.
 */
export function createStaticFiles({
  buildDir,
  publicDir,
  dataDir,
}: {
  buildDir?: string;
  publicDir?: string;
  dataDir: string;
}): StaticFiles {
  const upload = [...FOREVER, "Content-Security-Policy", uploadPolicy()];
  const mounts: Mount[] = [
    { prefix: "/media/", folders: [join(dataDir, "media")], headers: upload, isAsset: false },
  ];
  if (buildDir) mounts.push(...buildMounts(buildDir, dataDir));
  const published = new Map(listPublic(publicDir).map((path) => [path.url, path.file]));

  return {
    claims: (path) => published.has(path) || mounts.some(({ prefix }) => path.startsWith(prefix)),
    async find(path) {
      const file = published.get(path);
      if (file) return fileAt(file, HOURLY, true);
      const mount = mounts.find(({ prefix }) => path.startsWith(prefix));
      const name = mount && safeName(path.slice(mount.prefix.length));
      if (!mount || !name) return undefined;
      for (const folder of mount.folders) {
        const found = await fileAt(join(folder, name), mount.headers, mount.isAsset);
        if (found) return found;
      }
      return undefined;
    },
  };
}

function buildMounts(buildDir: string, dataDir: string): Mount[] {
  const kept = join(dataDir, "static");
  return [
    {
      prefix: "/_next/static/",
      folders: [join(buildDir, "static"), kept],
      headers: FOREVER,
      isAsset: true,
    },
    {
      prefix: "/islands/",
      folders: [join(buildDir, "islands"), join(kept, "islands")],
      headers: FOREVER,
      isAsset: true,
    },
  ];
}

function listPublic(publicDir: string | undefined): { url: string; file: string }[] {
  if (!publicDir) return [];
  const entries = readFolder(publicDir).filter((entry) => entry.isFile());
  return entries.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const parts = relative(publicDir, file).split(sep);
    return { file, url: `/${parts.map(encodeURIComponent).join("/")}` };
  });
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}

/** The path below a mount, or undefined where it is not plainly one: encoded, hidden, or leading elsewhere. */
function safeName(encoded: string): string | undefined {
  try {
    const segments = encoded.split("/").map(decodeURIComponent);
    return segments.every(isPlain) ? join(...segments) : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(segment: string): boolean {
  return segment !== "" && !segment.startsWith(".") && !/[\\/\0:]/.test(segment);
}

async function fileAt(
  path: string,
  headers: string[],
  isAsset: boolean,
): Promise<StaticFile | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const { size, mtimeMs } = found;
  return { path, size, modifiedAt: mtimeMs, type: mediaTypeOf(path), headers, isAsset };
}
