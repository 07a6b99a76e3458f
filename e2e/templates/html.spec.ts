import { execFile, execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { expect, test } from "#e2e/support/reader-test.ts";
import { scratchFolder } from "#scripts/scratch-folder.ts";
import { ALL_PAGES } from "#scripts/templates.ts";

const run = promisify(execFile);

/** A headline is as long as its news, and an anchor is written in the script of its heading; all else is recommended. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: { "long-title": "off", "valid-id": ["error", { relaxed: true }] },
});

for (const { name, path } of ALL_PAGES) {
  test(`html-validate finds nothing in the ${name}`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(found).toEqual([]);
  });
}

test("the W3C's validator (vnu) finds nothing in any template", async ({ request }) => {
  test.skip(!hasJava(), "There is no Java on this machine, which vnu needs.");
  test.setTimeout(180_000);
  const folder = await scratchFolder("vnu");
  try {
    const files: string[] = [];
    for (const [place, { path }] of ALL_PAGES.entries()) {
      const file = join(folder, `${String(place).padStart(2, "0")}.html`);
      await writeFile(file, await (await request.get(path)).text());
      files.push(file);
    }
    expect(await findErrors(files)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

interface VnuMessage {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

async function findErrors(files: string[]): Promise<string[]> {
  const jar = join(
    dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")),
    "build/dist/vnu.jar",
  );
  const options = ["-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", ...files];
  const { stdout } = await run("java", options, { maxBuffer: 64 * 2 ** 20 });
  const { messages } = JSON.parse(stdout) as { messages: VnuMessage[] };
  return messages.map(({ type, url, message, extract }) => {
    const { name } = ALL_PAGES[Number(/(\d+)\.html$/.exec(url)?.[1])]!;
    return `${name}: ${type}: ${message} ${extract ?? ""}`;
  });
}

function hasJava(): boolean {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
