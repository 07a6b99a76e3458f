"use client";

import { useEffect, useRef } from "react";
import { PictureUploadForm } from "#components/workflow/picture-upload-form.client.tsx";
import { mediaUrl } from "#features/media/urls.ts";
import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

interface PictureDialogProps {
  pictures: readonly MediaChoice[];
  pick(mediaId: number): void;
  added(picture: MediaChoice): void;
  close(): void;
}

/** Chooses a picture from the newest, or takes a new one in. */
export function PictureDialog({ pictures, pick, added, close }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="picture-dialog" onClose={close} aria-labelledby="pictures">
      <div className="picture-dialog-head">
        <h2 id="pictures">{message("picture.title")}</h2>
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {message("editor.close")}
        </button>
      </div>
      <PictureUploadForm
        added={(picture) => {
          added(picture);
          pick(picture.id);
        }}
      />
      <ul className="picture-grid">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button type="button" onClick={() => pick(picture.id)}>
              {picture.path && <img src={mediaUrl(picture.path)} alt="" loading="lazy" />}
              <span>{picture.alt || picture.filename}</span>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
