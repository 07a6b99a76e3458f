import "#server/development.ts";
import { openWebProcess } from "#server/open-web-process.ts";
import { runDoor } from "#server/run-door.ts";

await runDoor(async (closing) => {
  const opened = await openWebProcess();
  const { serveDevelopment } = await import("#server/serve-development.ts");
  await serveDevelopment(opened, closing);
});
