import type { Tokens } from "marked";
import type { Block } from "#features/articles/body/schema.ts";
import { plainBlocks } from "#features/transfer/markdown/plain-blocks.ts";

type Attributes = Record<string, string>;
type FindMedia = (source: string) => number | undefined;
type MakeBlocks = (attributes: Attributes, inner: Block[], media: FindMedia) => Block[];

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
  figure: ({ src = "", alt, caption, credit }, _inner, media) => {
    const mediaId = media(src);
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
  embed: ({ url = "", provider = "", title = "", caption }) => [
    { type: "embed", attrs: { url, provider, title, ...given({ caption }) } },
  ],
  audio: ({ url = "", title = "" }) => [{ type: "audio", attrs: { url, title } }],
  video: ({ url = "", title = "" }) => [{ type: "video", attrs: { url, title } }],
  file: ({ url = "", name = "" }) => [{ type: "file", attrs: { url, name } }],
  newsletter: () => [{ type: "newsletterBox" }],
  sponsor: () => [{ type: "sponsorSlot" }],
};

/** Blocks of one directive token, of the blocks that stand inside it. */
export function directiveBlocks(token: Tokens.Generic, inner: Block[], media: FindMedia): Block[] {
  const name: string = token.directiveName;
  return Object.hasOwn(directives, name)
    ? directives[name]!(token.attributes, inner, media)
    : inner;
}

function given<T extends Record<string, string | undefined>>(
  attributes: T,
): { [K in keyof T]?: string } {
  return Object.fromEntries(
    Object.entries(attributes).filter(([, value]) => value !== undefined),
  ) as { [K in keyof T]?: string };
}
