"use client";

import { use } from "react";
import type { BlockFieldControlProps } from "#components/workflow/editor/blocks/block-field-control.client.tsx";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import { WritingContext } from "#components/workflow/editor/writing-context.ts";
import { raised } from "#components/workflow/raised.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Pictures in their order: one more, one less, one earlier. */
export function PicturesControl({ field, block, change }: BlockFieldControlProps) {
  const { choosePicture } = use(WritingContext);
  const pictures = use(PicturesContext);
  const ids = (block.attrs?.[field.name] ?? []) as readonly number[];
  return (
    <fieldset className="field">
      <legend>{message(field.label)}</legend>
      <ol className="picture-row">
        {ids.map((id, index) => {
          const picture = pictures.find((known) => known.id === id);
          const name = picture?.alt || picture?.filename || message("block.image", { id });
          return (
            <li key={id}>
              {picture?.path && <img src={mediaUrl(picture.path)} alt={picture.alt} />}
              <span>{name}</span>
              {index > 0 && (
                <button
                  type="button"
                  className="mark-button"
                  onClick={() => change(raised(ids, index))}
                >
                  <span aria-hidden="true">↑</span>
                  <span className="visually-hidden">{message("story.earlier", { name })}</span>
                </button>
              )}
              <button
                type="button"
                className="mark-button"
                onClick={() => change(ids.toSpliced(index, 1))}
              >
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">{message("story.remove", { name })}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="quiet-button"
        onClick={() => choosePicture((id) => change(ids.includes(id) ? ids : [...ids, id]))}
      >
        {message("blockForm.addPicture")}
      </button>
    </fieldset>
  );
}
