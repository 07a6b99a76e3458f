import { prepareBody } from "#features/articles/body/prepare.ts";
import type { Block, Inline } from "#features/articles/body/schema.ts";
import { type BlockRenderers, visitBlock } from "#features/articles/body/visit-block.ts";
import { absoluteAddress } from "#features/articles/output/absolute-address.ts";
import { type WrittenStory, withDateline } from "#features/articles/output/body-html.ts";
import type { QuizLink } from "#features/quizzes/quiz-view.ts";
import { quizUrl } from "#features/quizzes/urls.ts";
import { message } from "#lib/messages/message.ts";

interface TextContext {
  address: string;
  notes: string[];
  quizzes: Record<string, QuizLink>;
}

/** A story's body as text that people read: marks of lists and quotes, addresses after the words that lead there, notes at the end. */
export function articleText(
  story: WrittenStory & { quizzes: Record<string, QuizLink> },
  address: string,
): string {
  const context: TextContext = { address, notes: [], quizzes: story.quizzes };
  const renderers = textRenderers(context);
  const { content } = withDateline(prepareBody(story.body, story), story.dateline);
  const blocks = content.map((block) => visitBlock(block, renderers));
  const notes = context.notes.map((note, place) => `[${place + 1}] ${note}`);
  return [...blocks, notes.join("\n")].filter(Boolean).join("\n\n");
}

function textRenderers(context: TextContext): BlockRenderers<string> {
  const words = (block: { content: Inline[] }) =>
    block.content.map((part) => partText(part, context)).join("");
  const lines = (blocks: Block[]) =>
    blocks.map((block) => visitBlock(block, renderers)).filter(Boolean);
  const linked = (title: string, url: string) => withAddress(title, url, context.address);
  const nothing = () => "";
  const renderers: BlockRenderers<string> = {
    paragraph: words,
    heading: words,
    list: ({ content, type, attrs }) =>
      content
        .map((item, place) => {
          const mark = type === "bulletList" ? "- " : `${(attrs?.start ?? 1) + place}. `;
          return indented(mark, lines(item.content).join("\n"));
        })
        .join("\n"),
    blockquote: ({ content, attrs }) =>
      eachLine("> ", [...lines(content), ...citation(attrs?.cite)].join("\n\n")),
    pullquote: (block) =>
      eachLine("> ", [words(block), ...citation(block.attrs?.cite)].join("\n\n")),
    table: ({ content, attrs }) =>
      [
        ...(attrs?.caption ? [attrs.caption] : []),
        ...content.map((row) =>
          row.content.map((cell) => lines(cell.content).join(" ")).join("\t"),
        ),
      ].join("\n"),
    codeBlock: ({ content }) => content.map(({ text }) => text).join(""),
    horizontalRule: () => "* * *",
    image: nothing,
    gallery: nothing,
    embed: ({ attrs }) => linked(attrs.title || attrs.provider, attrs.url),
    file: ({ attrs }) => linked(attrs.name, attrs.url),
    audio: ({ attrs }) => linked(attrs.title || message("audio.listen"), attrs.url),
    video: ({ attrs }) => linked(attrs.title || message("video.watch"), attrs.url),
    factBox: ({ content, attrs }) => [attrs.title, ...lines(content)].filter(Boolean).join("\n\n"),
    quiz: ({ attrs }) => {
      const quiz = context.quizzes[attrs.quizId];
      return quiz ? linked(message("output.quiz", { title: quiz.title }), quizUrl(quiz)) : "";
    },
    relatedList: nothing,
    newsletterBox: nothing,
    sponsorSlot: nothing,
    unknownShortcode: nothing,
    nothing,
  };
  return renderers;
}

function partText(part: Inline, { notes, address }: TextContext): string {
  switch (part.type) {
    case "text": {
      const link = part.marks?.find((mark) => mark.type === "link");
      return link ? withAddress(part.text, link.attrs.href, address) : part.text;
    }
    case "hardBreak":
      return "\n";
    case "footnote":
      return `[${notes.push(part.attrs.text)}]`;
    default:
      part satisfies never;
      return "";
  }
}

function withAddress(words: string, href: string, base: string): string {
  const target = absoluteAddress(href, base);
  if (target === undefined || words === target || words === href) return words;
  return words === "" ? target : `${words} (${target})`;
}

function citation(cite: string | undefined): string[] {
  return cite ? [`— ${cite}`] : [];
}

function indented(mark: string, text: string): string {
  return mark + text.replaceAll("\n", `\n${" ".repeat(mark.length)}`);
}

function eachLine(mark: string, text: string): string {
  return text.replaceAll(/^/gm, mark).replaceAll(/ +$/gm, "");
}
