import { rm } from "node:fs/promises";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { shareBuildKey } from "#scripts/share-build-key.ts";
import { startSite } from "#scripts/start-site.ts";

/** Playwright's global setup: the built site on a scratch data folder with the demonstration in it. */
export default async function startDemonstration() {
  shareBuildKey();
  const dataDir = await scratchFolder("e2e");
  const site = await startSite({ dataDir });
  process.env.E2E_ADDRESS = site.address;
  process.env.E2E_SETUP_PATH = site.setupPath ?? "";
  return async () => {
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
