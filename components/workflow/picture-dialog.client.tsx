"use client";

import { useEffect, useRef, useState } from "react";
import { FieldFrame } from "#components/ui/field-frame.tsx";
import { PictureUploadForm } from "#components/workflow/picture-upload-form.client.tsx";
import { useFound } from "#components/workflow/use-found.ts";
import { mediaUrl } from "#features/media/urls.ts";
import { findPicturesAction } from "#features/workflow/actions.ts";
import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

interface PictureDialogProps {
  pictures: readonly MediaChoice[];
  pick(mediaId: number): void;
  /** A picture that was not among them. */
  added(picture: MediaChoice): void;
  close(): void;
}

/** Chooses a picture from the newest or from those that are found by words, or takes a new one in. */
export function PictureDialog({ pictures, pick, added, close }: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, type] = useState("");
  const found = useFound<MediaChoice>(words, findPicturesAction);
  useEffect(() => dialog.current?.showModal(), []);
  function take(picture: MediaChoice) {
    added(picture);
    pick(picture.id);
  }
  return (
    <dialog ref={dialog} className="picture-dialog" onClose={close} aria-labelledby="pictures">
      <div className="picture-dialog-head">
        <h2 id="pictures">{message("picture.title")}</h2>
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {message("editor.close")}
        </button>
      </div>
      <PictureUploadForm added={take} />
      <FieldFrame id="picture-words" label={message("picture.words")}>
        <input
          id="picture-words"
          type="search"
          onChange={(event) => type(event.currentTarget.value)}
        />
      </FieldFrame>
      <p className="field-hint" role="status">
        {found && message("picture.found", { count: found.length })}
      </p>
      <ul className="picture-grid">
        {(found ?? pictures).map((picture) => (
          <li key={picture.id}>
            <button type="button" onClick={() => take(picture)}>
              {picture.path && <img src={mediaUrl(picture.path)} alt="" loading="lazy" />}
              <span>{picture.alt || picture.filename}</span>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
