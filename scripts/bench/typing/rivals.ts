import { build } from "esbuild";
import type { Page } from "playwright";

const STYLE = "<style>body{max-width:41rem;margin:2rem auto;font:18px/1.6 serif}</style>";

/** The same text in Tiptap with its starter kit and nothing of ours: no toolbar, no saving, no marks. */
export async function openPlainTiptap(page: Page, text: readonly string[]): Promise<void> {
  const entry = `import { Editor } from "@tiptap/core"; import StarterKit from "@tiptap/starter-kit";
    window.start = (content) => new Editor({ element: document.querySelector("main"), extensions: [StarterKit], content });`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await page.setContent(`<!doctype html>${STYLE}<main></main>`);
  await page.addScriptTag({ content: outputFiles[0]!.text });
  await page.evaluate((html) => (window as unknown as Starter).start(html), html(text));
}

/** The same text in an element that the browser itself edits. */
export async function openBare(page: Page, text: readonly string[]): Promise<void> {
  await page.setContent(`<!doctype html>${STYLE}<main contenteditable="true">${html(text)}</main>`);
}

interface Starter {
  start(content: string): void;
}

function html(text: readonly string[]): string {
  return text.map((words) => `<p>${words}</p>`).join("");
}
