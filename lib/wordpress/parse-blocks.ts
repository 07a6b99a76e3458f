/** A block of the block editor: `content` is its saved HTML with the blocks inside it in their places. */
export interface WordPressBlock {
  /** `core/paragraph`, `plugin/name`; undefined for HTML between blocks. */
  name: string | undefined;
  attributes: Record<string, unknown>;
  content: (string | WordPressBlock)[];
}

const DELIMITER = /^\s+(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)(?:\s+(\{.*\}))?\s*(\/?)$/s;
const DEEPEST = 200;

/**
 * The tree of blocks in a post's content, from the comments that delimit them. Blocks left open are closed
 * at the end; a closing comment without its opening one is left out; damaged attributes count as none.
 */
export function parseBlocks(content: string): WordPressBlock[] {
  const root: WordPressBlock = { name: undefined, attributes: {}, content: [] };
  const open = [root];
  let at = 0;
  for (const { start, end, inner } of comments(content)) {
    const [, closing, name = "", attributes, empty] = DELIMITER.exec(inner) ?? [];
    if (!name) continue;
    addHtml(open, content.slice(at, start));
    at = end;
    if (closing) close(open, fullName(name));
    else addBlock(open, { block: blockOf(fullName(name), attributes), isEmpty: empty === "/" });
  }
  addHtml(open, content.slice(at));
  return root.content.map((part) => (typeof part === "string" ? freeform(part) : part));
}

function* comments(content: string): Generator<{ start: number; end: number; inner: string }> {
  for (let start = content.indexOf("<!--"); start !== -1; ) {
    const close = content.indexOf("-->", start + 4);
    if (close === -1) return;
    yield { start, end: close + 3, inner: content.slice(start + 4, close) };
    start = content.indexOf("<!--", close + 3);
  }
}

const fullName = (name: string) => (name.includes("/") ? name : `core/${name}`);

function blockOf(name: string, attributes: string | undefined): WordPressBlock {
  return { name, attributes: readAttributes(attributes), content: [] };
}

function readAttributes(json: string | undefined): Record<string, unknown> {
  if (!json) return {};
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

function addHtml(open: WordPressBlock[], html: string): void {
  const isRoot = open.length === 1;
  if (html === "" || (isRoot && html.trim() === "")) return;
  open.at(-1)?.content.push(html);
}

function addBlock(
  open: WordPressBlock[],
  { block, isEmpty }: { block: WordPressBlock; isEmpty: boolean },
): void {
  open.at(-1)?.content.push(block);
  if (!isEmpty && open.length < DEEPEST) open.push(block);
}

function close(open: WordPressBlock[], name: string): void {
  const depth = open.findLastIndex((block) => block.name === name);
  if (depth > 0) open.length = depth;
}

function freeform(html: string): WordPressBlock {
  return { name: undefined, attributes: {}, content: [html] };
}
