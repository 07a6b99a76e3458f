"use client";

import { use } from "react";
import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import { mediaUrl } from "#features/media/urls.ts";

/** The pictures of an image, a gallery or an embed, where this page knows them. */
export function BlockPicture({ block }: { block: LabelledBlock | null }) {
  const pictures = use(PicturesContext);
  const ids = idsOf(block);
  const known = pictures.filter(({ id, path }) => path && ids.includes(id));
  const shown = known.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  if (shown.length === 0) return null;
  return (
    <div className="kept-block-pictures" data-kind={block?.type}>
      {shown.map(({ id, path, alt }) => (
        <img key={id} src={mediaUrl(path ?? "")} alt={alt} />
      ))}
    </div>
  );
}

function idsOf(block: LabelledBlock | null): unknown[] {
  const { mediaIds, mediaId } = block?.attrs ?? {};
  return Array.isArray(mediaIds) ? mediaIds : [mediaId];
}
