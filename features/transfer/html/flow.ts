import type { Block, Inline, Mark, Paragraph } from "#features/articles/body/schema.ts";
import { embedOf } from "#features/transfer/html/embed-of.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: a body holds none
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f]/g;

/** Gathers words into paragraphs, and blocks between them, in reading order. */
export class Flow {
  #blocks: Block[] = [];
  #run: Inline[] = [];
  /** Pictures that stand in the middle of a sentence: they come after it. */
  #afterRun: Block[] = [];

  /** Adds words; white space is one space, and none where a line begins. */
  addText(data: string, marks: Mark[]): void {
    const collapsed = data.replace(CONTROLS, "").replace(/[ \t\r\n\f]+/g, " ");
    const text = this.#endsWithSpace() ? collapsed.replace(/^ /, "") : collapsed;
    if (text === "") return;
    const last = this.#run.at(-1);
    if (last?.type === "text" && sameMarks(last.marks ?? [], marks)) last.text += text;
    else this.#run.push(marks.length > 0 ? { type: "text", text, marks } : { type: "text", text });
  }

  /** Adds something that stands in a line of words. */
  addInline(inline: Inline): void {
    this.#run.push(inline);
  }

  /** Ends the line; two in a row end the paragraph. */
  addBreak(): void {
    if (this.#run.at(-1)?.type === "hardBreak") this.endParagraph();
    else if (this.#run.length > 0) this.#run.push({ type: "hardBreak" });
  }

  /** Adds a block: now, or after the sentence that is being gathered. */
  addPicture(block: Block): void {
    if (isBlank(this.#run)) this.addBlocks([block]);
    else this.#afterRun.push(block);
  }

  /** Adds blocks; the paragraph that is being gathered ends before them. */
  addBlocks(blocks: Block[]): void {
    this.endParagraph();
    this.#blocks.push(...blocks);
  }

  /** Ends the paragraph that is being gathered. */
  endParagraph(): void {
    const content = trimmed(this.#run);
    const after = this.#afterRun;
    this.#run = [];
    this.#afterRun = [];
    if (!isBlank(content)) this.#blocks.push(paragraphOrEmbed(content));
    this.#blocks.push(...after);
  }

  /** Everything gathered. */
  end(): Block[] {
    this.endParagraph();
    return this.#blocks;
  }

  #endsWithSpace(): boolean {
    const last = this.#run.at(-1);
    if (!last || last.type === "hardBreak") return true;
    return last.type === "text" && last.text.endsWith(" ");
  }
}

function sameMarks(a: Mark[], b: Mark[]): boolean {
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b);
}

function isBlank(run: Inline[]): boolean {
  return run.every(
    (part) => part.type === "hardBreak" || (part.type === "text" && !part.text.trim()),
  );
}

function trimmed(run: Inline[]): Inline[] {
  const content = [...run];
  while (content.at(-1)?.type === "hardBreak" || isBlank(content.slice(-1))) {
    if (content.pop() === undefined) break;
  }
  const last = content.at(-1);
  if (last?.type === "text") content[content.length - 1] = { ...last, text: last.text.trimEnd() };
  return content;
}

/** An address alone in a paragraph stands for what is at that address. */
function paragraphOrEmbed(content: Inline[]): Paragraph | Block {
  const [only, ...more] = content;
  const isBare = only?.type === "text" && !only.marks && more.length === 0;
  const address = isBare ? /^\s*(https?:\/\/\S+)\s*$/.exec(only.text)?.[1] : undefined;
  return embedOf(address) ?? { type: "paragraph", content };
}
