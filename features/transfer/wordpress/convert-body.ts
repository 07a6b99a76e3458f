import type { Transaction } from "#db/client.ts";
import type { Body } from "#features/articles/body/schema.ts";
import { parseHtml, plainWords } from "#features/transfer/html/html-node.ts";
import type { PictureReference } from "#features/transfer/html/html-sources.ts";
import type { PostSources } from "#features/transfer/wordpress/body/post-sources.ts";
import { type ConvertedBody, toBody } from "#features/transfer/wordpress/body/to-body.ts";
import { bringMedia } from "#features/transfer/wordpress/bring-media.ts";
import type { ImportRun } from "#features/transfer/wordpress/import-run.ts";
import { pictureKey } from "#features/transfer/wordpress/rules/picture-key.ts";
import type { WxrPost } from "#lib/wxr/wxr-entry.ts";

/** Converts a post's content. Pictures that no upload of the files stands for get a row of their own first. */
export async function convertBody(tx: Transaction, run: ImportRun, post: WxrPost): Promise<Body> {
  const sources = sourcesOf(run, post);
  const first = toBody(post.content, sources);
  for (const reference of first.wantedPictures) await bringPicture(tx, run, reference);
  const converted = first.wantedPictures.length > 0 ? toBody(post.content, sources) : first;
  tellFindings(run, post, converted);
  return converted.body;
}

function sourcesOf(run: ImportRun, post: WxrPost): PostSources {
  return {
    picture: (reference) =>
      run.rows.find("media", run.media.idOf(reference) ?? urlId(reference))?.localId,
    attachment(externalId) {
      const media = run.media.get(externalId);
      const row = run.rows.find("media", externalId);
      return media && row ? { ...media, mediaId: row.localId } : undefined;
    },
    attachedIds: () => run.media.attachedTo(post.id).map(({ externalId }) => externalId),
    footnotes: footnotesOf(post),
  };
}

const urlId = ({ url }: PictureReference) => `url:${pictureKey(url)}`;

async function bringPicture(
  tx: Transaction,
  run: ImportRun,
  reference: PictureReference,
): Promise<void> {
  const externalId = urlId(reference);
  if (run.rows.find("media", externalId)) return;
  const words = { title: "", alt: "", caption: "", credit: "" };
  await bringMedia(tx, run, {
    externalId,
    url: reference.url,
    attachedFile: "",
    kind: "image",
    ...words,
  });
}

/** The block editor keeps footnotes beside the content, as JSON. */
function footnotesOf(post: WxrPost): Map<string, string> {
  const json = post.meta.find(({ key }) => key === "footnotes")?.value ?? "";
  const notes = parsed(json);
  if (!Array.isArray(notes)) return new Map();
  return new Map(
    notes.map((note) => [
      String(note?.id ?? ""),
      plainWords(parseHtml(String(note?.content ?? ""))),
    ]),
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function tellFindings(run: ImportRun, post: WxrPost, converted: ConvertedBody): void {
  const address = post.link || post.id;
  for (const name of converted.unknownShortcodes) run.tell({ about: "shortcode", name, address });
  for (const name of converted.unknownBlocks) run.tell({ about: "block", name, address });
  if (converted.refused > 0) {
    run.tell({
      about: "note",
      address,
      note: `${converted.refused} blocks did not fit the schema`,
    });
  }
}
