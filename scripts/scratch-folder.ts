import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for a scratch site; an unprivileged PostgreSQL can pass through it, so that all of it stays inside. */
export async function scratchFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `standfirst-${purpose}-`));
  await chmod(folder, 0o711);
  return folder;
}
