import type { Tokens } from "marked";
import type { Block } from "#features/articles/body/schema.ts";
import { plainBlocks } from "#features/transfer/markdown/plain-blocks.ts";

type Attributes = Record<string, string>;
/** Ids of what a directive names; undefined for what is not there. */
type Find = Record<"media" | "quiz", (name: string) => number | undefined>;
type MakeBlocks = (attributes: Attributes, inner: Block[], find: Find) => Block[];

/** What each `:::name` makes. A name that is not here gives the blocks inside it. */
const directives: Record<string, MakeBlocks> = {
  pullquote: ({ cite }, inner) => {
    const content = plainBlocks(inner).flatMap((made) =>
      made.type === "paragraph" ? made.content : [],
    );
    return [{ type: "pullquote", ...(cite ? { attrs: { cite } } : {}), content }];
  },
  fact: ({ title = "" }, inner) => [
    { type: "factBox", attrs: { title }, content: plainBlocks(inner) },
  ],
  figure: ({ src = "", alt, caption, credit }, _inner, find) => {
    const mediaId = find.media(src);
    if (mediaId === undefined) return [];
    return [{ type: "image", attrs: { mediaId, ...given({ alt, caption, credit }) } }];
  },
  gallery: ({ caption }, inner) => {
    const mediaIds = inner.flatMap((made) => (made.type === "image" ? [made.attrs.mediaId] : []));
    return mediaIds.length ? [{ type: "gallery", attrs: { mediaIds, ...given({ caption }) } }] : [];
  },
  related: ({ title = "", count, basis }) => [
    {
      type: "relatedList",
      attrs: { title, count: Number(count ?? 3), basis: (basis ?? "related") as "related" },
    },
  ],
  embed: ({ url = "", provider = "", title = "", caption, poster }, _inner, find) => {
    const mediaId = poster ? find.media(poster) : undefined;
    const picture = mediaId === undefined ? {} : { mediaId };
    return [{ type: "embed", attrs: { url, provider, title, ...given({ caption }), ...picture } }];
  },
  audio: ({ url = "", title = "" }) => [{ type: "audio", attrs: { url, title } }],
  video: ({ url = "", title = "" }) => [{ type: "video", attrs: { url, title } }],
  file: ({ url = "", name = "" }) => [{ type: "file", attrs: { url, name } }],
  newsletter: () => [{ type: "newsletterBox" }],
  sponsor: () => [{ type: "sponsorSlot" }],
  quiz: ({ name = "" }, _inner, find) => {
    const quizId = find.quiz(name);
    return quizId === undefined ? [] : [{ type: "quiz", attrs: { quizId } }];
  },
};

/** Blocks of one directive token, of the blocks that stand inside it. */
export function directiveBlocks(token: Tokens.Generic, inner: Block[], find: Find): Block[] {
  const name: string = token.directiveName;
  return Object.hasOwn(directives, name) ? directives[name]!(token.attributes, inner, find) : inner;
}

function given<T extends Record<string, string | undefined>>(
  attributes: T,
): { [K in keyof T]?: string } {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined),
  ) as { [K in keyof T]?: string };
}
