import "#server/production.ts";
import { openWebProcess } from "#server/open-web-process.ts";
import { runDoor } from "#server/run-door.ts";

await runDoor(async (closing) => {
  const opened = await openWebProcess();
  const { serveEverything } = await import("#server/serve-everything.ts");
  await serveEverything(opened, closing);
});
