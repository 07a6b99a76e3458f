"use client";

import { use } from "react";
import type { LabelledBlock } from "#components/workflow/editor/block-label.ts";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import { mediaUrl } from "#features/media/urls.ts";

/** The picture of an image block, where this page knows it. */
export function BlockPicture({ block }: { block: LabelledBlock | null }) {
  const pictures = use(PicturesContext);
  if (block?.type !== "image") return null;
  const picture = pictures.find(({ id }) => id === block.attrs?.mediaId);
  if (!picture?.path) return null;
  return <img src={mediaUrl(picture.path)} alt={picture.alt} />;
}
