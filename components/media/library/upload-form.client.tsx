"use client";

import "./library.css";
import Link from "next/link";
import { startTransition, useActionState, useEffect, useEffectEvent, useState } from "react";
import { type SentPicture, sendPictures } from "#components/media/library/send-pictures.ts";
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
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) startTransition(() => sendPictures([...files], setSent));
  };
  const paste = useEffectEvent((event: ClipboardEvent) => take(event.clipboardData?.files));
  useEffect(() => {
    const listen = (event: ClipboardEvent) => paste(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
  const rows = sent.length > 0 ? sent : (state.data ?? []);
  return (
    <form
      action={action}
      className="form upload-form"
      data-over={isOver ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
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
