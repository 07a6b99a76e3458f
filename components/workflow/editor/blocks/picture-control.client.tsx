"use client";

import { use } from "react";
import type { BlockFieldControlProps } from "#components/workflow/editor/blocks/block-field-control.client.tsx";
import { WritingContext } from "#components/workflow/editor/writing-context.ts";
import { message } from "#lib/messages/message.ts";

/** One picture: another one, and none where the block can do without. */
export function PictureControl({ field, block, change }: BlockFieldControlProps) {
  const { choosePicture } = use(WritingContext);
  const isChosen = block.attrs?.[field.name] !== undefined;
  return (
    <fieldset className="field">
      <legend>{message(field.label)}</legend>
      <p className="button-row">
        <button type="button" className="quiet-button" onClick={() => choosePicture(change)}>
          {message(isChosen ? "picture.replace" : "picture.choose")}
        </button>
        {isChosen && block.type !== "image" && (
          <button type="button" className="quiet-button" onClick={() => change(undefined)}>
            {message("picture.remove")}
          </button>
        )}
      </p>
    </fieldset>
  );
}
