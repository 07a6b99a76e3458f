import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declareReaderPage, dependsOn } from "#lib/render.ts";
import { createFront } from "#server/front/create-front.ts";
import type { FrontOptions } from "#server/front/open-front.ts";
import type { Renderer } from "#server/front/render-document.ts";
import { type Asking, ask } from "#server/front/test/ask.ts";
import { createSilentListener } from "#server/front/test/silent-listener.ts";

export const SITE = "https://news.example";

/** A front with a renderer of the test's, on a port of its own, with folders that go when it is closed. */
export async function openTestFront(renderer: Renderer, options: Partial<FrontOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "front-"));
  const listener = createSilentListener();
  const places = { buildDir: join(folder, "build"), publicDir: join(folder, "public") };
  writeFiles(folder);
  const all: FrontOptions = {
    renderer,
    env: {
      siteUrl: SITE,
      dataDir: join(folder, "data"),
      pageStoreBytes: 1_000_000,
      trustedProxies: [],
    },
    buildId: "build",
    ...places,
    islands: { share: "/islands/share.abc.js" },
    listener,
    writeServings: async () => {},
    notReady: async () => undefined,
    press: true,
    ...options,
  };
  const front = createFront(all);
  await front.start();
  if (!options.listener) listener.connect();
  const server = createServer(front.answer).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    front,
    options: all,
    folder,
    listener,
    port,
    ask: (path: string, asking?: Asking) => ask(port, path, asking),
    async close() {
      server.closeAllConnections();
      server.close();
      await front.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type TestFront = Awaited<ReturnType<typeof openTestFront>>;

/** A reader page that declares `tags` and shows `text`, with the framework's scripts in it. */
export function readerPage(text: string, ...tags: string[]): string {
  declareReaderPage("chrome");
  dependsOn(...tags);
  return [
    `<!DOCTYPE html><html lang="en"><head><title>${text}</title>`,
    `<link rel="stylesheet" href="/_next/static/chunks/site.css"/></head>`,
    `<body><main><!--$--><h1>${text}</h1><!--/$--></main>`,
    `<script nonce="n">self.__next_f.push([1])</script></body></html>`,
  ].join("");
}

function writeFiles(folder: string): void {
  const files = {
    "build/static/chunks/site.css": "body{margin:0}",
    "build/static/chunks/app.js": `console.info("${"a".repeat(2_000)}")`,
    "build/islands/share.abc.js": "export {}",
    "data/static/chunks/earlier.js": "earlier",
    "data/media/ab/picture.avif": "0123456789",
    "data/media/ab/note.html": "<script>alert(1)</script>",
    "data/secrets.json": "secret",
    "public/favicon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
  };
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
  }
}
