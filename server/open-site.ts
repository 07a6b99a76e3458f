import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import { migrationsCurrent } from "#db/migrations-current.ts";
import { systemActor } from "#features/auth/actor.ts";
import { addCounts } from "#features/counts/add-counts.ts";
import { presenceHub } from "#features/presence/presence-hub.ts";
import { releaseDueChanges } from "#features/workflow/release-due-changes.ts";
import type { Env } from "#lib/env.ts";
import type { Closing } from "#server/closing.ts";
import { createFront } from "#server/front/create-front.ts";
import { createExpiryListener } from "#server/front/expiry-listener.ts";
import { readingTheClock } from "#server/front/reading-the-clock.ts";
import { buildIslands, readIslands } from "#server/islands.ts";
import { listen } from "#server/listen.ts";
import { projectRoot } from "#server/project-root.ts";

interface Options {
  env: Env;
  databaseUrl: string;
  closing: Closing;
}

type NextApp = ReturnType<typeof next>;

/** Serves the built site behind the front. Throws Refusal where the port cannot be had. */
export async function openSite(options: Options): Promise<void> {
  const buildDir = join(projectRoot, ".next");
  const app = next({ dev: false, dir: projectRoot, ...ownAddress(options.env) });
  const islands = await readIslands(buildDir);
  await serve(app, { ...options, buildDir, islands, press: options.env.press ?? true });
}

/** Serves the site from its source, compiled as it is asked for. */
export async function openDevelopmentSite(options: Options): Promise<void> {
  const app = next({ dev: true, dir: projectRoot, ...ownAddress(options.env) });
  const buildDir = join(projectRoot, ".next/dev");
  const islands = await buildIslands({ from: projectRoot, buildDir });
  await serve(app, { ...options, buildDir, islands, press: options.env.press ?? false });
}

/** Where Next finds itself: after an action that redirects it asks for the next page there, with the cookies. */
function ownAddress({ host, port }: Env) {
  return { hostname: host ?? "localhost", port };
}

interface Served extends Options {
  buildDir: string;
  islands: Record<string, string>;
  press: boolean;
}

async function serve(app: NextApp, served: Served): Promise<void> {
  const { env, databaseUrl, closing, buildDir, islands, press } = served;
  await app.prepare();
  const render = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  const front = createFront({
    renderer: readingTheClock(
      (request: IncomingMessage, response: ServerResponse) => render(request, response),
      () => releaseDueChanges(systemActor),
    ),
    env,
    buildId: await readFile(join(buildDir, "BUILD_ID"), "utf8").catch(() => "development"),
    buildDir,
    publicDir: join(projectRoot, "public"),
    islands,
    listener: createExpiryListener({ connectionString: databaseUrl }),
    writeServings: addCounts,
    notReady: () => notReady(closing.signal),
    press,
  });
  await front.start();
  const address = { port: env.port, host: env.host };
  const server = await listen({ ...address, handle: front.answer, onUpgrade: upgrade });
  await closing.addDoor(async () => {
    presenceHub.endAll();
    await server.drain();
    await front.close();
    await app.close();
  });
}

async function notReady(ending: AbortSignal): Promise<string | undefined> {
  if (ending.aborted) return "This process is ending.";
  if (await migrationsCurrent()) return undefined;
  return "The database lacks migrations of this version.";
}
