import "#server/production.ts";
import { openWebProcess } from "#server/open-web-process.ts";
import { runDoor } from "#server/run-door.ts";

await runDoor(async (closing) => {
  const opened = await openWebProcess();
  const { serveWeb } = await import("#server/serve-web.ts");
  await serveWeb(opened, closing);
});
