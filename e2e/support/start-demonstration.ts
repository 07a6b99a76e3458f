import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSite } from "#scripts/start-site.ts";
import { useOneBuildKey } from "#scripts/use-one-build-key.ts";

/** Playwright's global setup: the built site on a scratch data folder with the demonstration in it. */
export default async function startDemonstration() {
  useOneBuildKey();
  const dataDir = await mkdtemp(join(tmpdir(), "standfirst-e2e-"));
  const site = await startSite({ dataDir });
  process.env.E2E_ADDRESS = site.address;
  process.env.E2E_SETUP_PATH = site.setupPath ?? "";
  return async () => {
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
