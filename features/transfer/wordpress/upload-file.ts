import { realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

/** The path below the uploads folder that an upload's address or `_wp_attached_file` names. */
export function uploadPath(url: string, attachedFile: string): string {
  if (attachedFile) return attachedFile.replace(/^\/+/, "");
  if (!URL.canParse(url)) return "";
  const { pathname } = new URL(url);
  const below = pathname.split("/wp-content/uploads/").at(-1) ?? pathname;
  try {
    return decodeURIComponent(below).replace(/^\/+/, "");
  } catch {
    return below.replace(/^\/+/, "");
  }
}

/**
 * The file of an upload in the uploads folder: the original before WordPress made it smaller (`-scaled`, `-300x200`)
 * where it is there. Undefined where there is none, or where the path leads out of the folder.
 */
export async function uploadFile(folder: string, path: string): Promise<string | undefined> {
  const original = path.replace(/-(?:scaled|rotated|\d{1,5}x\d{1,5}|e\d{9,})(?=\.[^.]+$)/, "");
  const ofNetwork = original.replace(/^sites\/\d+\//, "");
  for (const candidate of new Set([original, path, ofNetwork])) {
    const found = await fileBelow(folder, candidate);
    if (found) return found;
  }
  return undefined;
}

async function fileBelow(folder: string, path: string): Promise<string | undefined> {
  if (path === "" || path.includes("\0")) return undefined;
  try {
    const root = await realpath(resolve(folder));
    const file = await realpath(join(root, path));
    const isInside = file.startsWith(root + sep) && (await stat(file)).isFile();
    return isInside ? file : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "EACCES")
      return undefined;
    throw error;
  }
}
