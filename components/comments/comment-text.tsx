import { parseText, type TextPart } from "#features/comments/parse-text.ts";

/** The words of a comment: paragraphs, line ends and the links that were typed out, nothing else (C15). */
export function CommentText({ text }: { text: string }) {
  return parseText(text).map((parts, index) => <p key={index}>{parts.map(renderPart)}</p>);
}

function renderPart(part: TextPart, index: number) {
  switch (part.kind) {
    case "words":
      return part.text;
    case "break":
      return <br key={index} />;
    case "link":
      return (
        <a key={index} href={part.href} rel="ugc nofollow noopener">
          {part.text}
        </a>
      );
    default:
      return part satisfies never;
  }
}
