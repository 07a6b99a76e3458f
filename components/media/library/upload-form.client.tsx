"use client";

import "./library.css";
import Link from "next/link";
import { useActionState, useRef, useState } from "react";
import { type SentPicture, sendPictures } from "#components/media/library/send-pictures.ts";
import { useFilesAnywhere } from "#components/media/library/use-files-anywhere.ts";
import { FieldFrame } from "#components/ui/field-frame.tsx";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { blankForm } from "#features/auth/form-state.ts";
import { uploadPicturesAction } from "#features/media/library/actions.ts";
import { deskPictureUrl } from "#features/media/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Takes pictures in: chosen, dropped or pasted, one after another, each with what became of it. */
export function UploadForm() {
  const [state = blankForm, action] = useActionState(uploadPicturesAction, blankForm);
  const [sent, setSent] = useState<SentPicture[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const take = (files: FileList | null | undefined) => {
    if (!files || files.length === 0) return;
    const folded = form.current?.closest("details");
    if (folded) folded.open = true;
    // Not in a transition, which would show no progress before the last file has arrived.
    void sendPictures([...files], setSent);
  };
  const isOver = useFilesAnywhere(take);
  const rows = sent.length > 0 ? sent : (state.data ?? []);
  return (
    <form
      ref={form}
      action={action}
      className="form upload-form"
      data-over={isOver ? "" : undefined}
    >
      {sent.length === 0 && <FormMessage state={state} />}
      <FieldFrame
        id="files"
        label={message("library.files")}
        hint={message("library.uploadHint")}
        error={state.errors.files}
      >
        <input
          id="files"
          type="file"
          name="files"
          accept="image/*"
          multiple
          aria-describedby="files-hint"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = "";
          }}
        />
      </FieldFrame>
      <noscript>
        <SubmitButton>{message("library.uploadDo")}</SubmitButton>
      </noscript>
      <SentList rows={rows} />
    </form>
  );
}

function SentList({ rows }: { rows: SentPicture[] }) {
  const done = rows.filter(({ isDone = true }) => isDone).length;
  return (
    <div aria-live="polite" className="sent-list">
      {rows.length > 0 && (
        <>
          <p>{message("library.progress", { done, count: rows.length })}</p>
          <ul>
            {rows.map(({ filename, text, mediaId }, place) => (
              <li key={place}>
                <span>{filename}</span>: {text}{" "}
                {mediaId !== undefined && (
                  <Link href={deskPictureUrl(mediaId)}>{message("library.open")}</Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
