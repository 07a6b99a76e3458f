import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect } from "vitest";
import { committedTest } from "#db/test/database-test.ts";
import { type Present, presenceHub } from "#features/presence/presence-hub.ts";
import { presentElsewhere } from "#features/presence/test/present-elsewhere.ts";

const PROGRAM = `import { ${presentElsewhere.name} } from "#features/presence/test/present-elsewhere.ts";
${presentElsewhere.name}(Number(process.env.ARTICLE_ID));`;

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Another web process, which has a story open for somebody and says whom it sees there. */
async function elsewhere(articleId: number, databaseUrl: string) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, ARTICLE_ID: String(articleId) };
  const child = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  ends.push(() => child.kill("SIGKILL"));
  let seen: string[] = [];
  child.on("message", (names: string[]) => {
    seen = names;
  });
  await once(child, "message");
  return { child, seen: () => seen };
}

/** The same here. */
function here(articleId: number) {
  let seen: string[] = [];
  const present: Present = { page: "here", staffId: 1, name: "Here" };
  const look = () => {
    seen = presenceHub.listPresent(articleId).map(({ name }) => name);
  };
  const leave = presenceHub.join(articleId, { present, changed: look, end: () => {} });
  ends.push(leave);
  return { leave, seen: () => seen };
}

/** Every 20 ms, and no longer than the requirement allows. */
const soon = { timeout: 2_000, interval: 20 };

committedTest(
  "E3: who has a story open in another process is seen there and here within 2 s, and so is that they left",
  async ({ databaseUrl }) => {
    const other = await elsewhere(7, databaseUrl);
    const third = await elsewhere(8, databaseUrl);
    const own = here(7);
    await expect.poll(own.seen, soon).toEqual(["Here", "Elsewhere"]);
    await expect.poll(other.seen, soon).toEqual(["Elsewhere", "Here"]);
    own.leave();
    await expect.poll(other.seen, soon).toEqual(["Elsewhere"]);
    const again = here(7);
    await expect.poll(again.seen, soon).toEqual(["Here", "Elsewhere"]);
    other.child.send("leave");
    await expect.poll(again.seen, soon).toEqual(["Here"]);
    expect(third.seen()).toEqual(["Elsewhere"]);
  },
  60_000,
);
