import { chmod, lstat, mkdir } from "node:fs/promises";

const SYSTEM_FOLDERS = ["/var/lib/standfirst", "/var/tmp/standfirst"];

/** Folders outside every home that root has made and nobody else may write to; none for an ordinary user. */
export async function trustedFolders(candidates: string[] = SYSTEM_FOLDERS): Promise<string[]> {
  if (process.getuid?.() !== 0) return [];
  const trusted: string[] = [];
  for (const folder of candidates) {
    if (await isTrusted(folder)) trusted.push(folder);
  }
  return trusted;
}

async function isTrusted(folder: string): Promise<boolean> {
  try {
    if (await mkdir(folder, { recursive: true })) await chmod(folder, 0o755);
    const stats = await lstat(folder);
    return stats.isDirectory() && stats.uid === 0 && (stats.mode & 0o022) === 0;
  } catch {
    return false;
  }
}
