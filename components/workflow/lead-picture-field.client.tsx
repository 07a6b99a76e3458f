"use client";

import { use, useState } from "react";
import { TextAreaField } from "#components/ui/text-area-field.tsx";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { message } from "#lib/messages/message.ts";

interface LeadPictureFieldProps {
  initial: number | null;
  caption: string;
  choosePicture(pick: (mediaId: number) => void): void;
  touch(): void;
}

/** The picture above the story and its caption there. */
export function LeadPictureField(props: LeadPictureFieldProps) {
  const { initial, caption, choosePicture, touch } = props;
  const [mediaId, setMediaId] = useState(initial);
  const picture = use(PicturesContext).find(({ id }) => id === mediaId);
  function change(changed: number | null) {
    setMediaId(changed);
    touch();
  }
  return (
    <fieldset className="lead-picture-field" id="leadMediaId" tabIndex={-1}>
      <legend>{message("story.leadPicture")}</legend>
      <input type="hidden" name="leadMediaId" value={mediaId ?? ""} />
      {picture?.path && <img src={mediaUrl(picture.path)} alt={picture.alt} />}
      {picture && <p className="field-hint">{picture.credit || picture.filename}</p>}
      <p className="button-row">
        <button type="button" className="quiet-button" onClick={() => choosePicture(change)}>
          {message(mediaId === null ? "picture.choose" : "picture.replace")}
        </button>
        {mediaId !== null && (
          <button type="button" className="quiet-button" onClick={() => change(null)}>
            {message("picture.remove")}
          </button>
        )}
      </p>
      <TextAreaField
        name="leadCaption"
        label={message("story.pictureCaption")}
        rows={2}
        defaultValue={caption}
      />
    </fieldset>
  );
}
