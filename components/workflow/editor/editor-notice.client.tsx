"use client";

import { message } from "#lib/messages/message.ts";

/** Something that the editor has to say, until it is put away. */
export function EditorNotice({ told, close }: { told: string; close(): void }) {
  return (
    <div className="editor-notice" role="status">
      {told && (
        <>
          <p>{told}</p>
          <button type="button" className="quiet-button" onClick={close}>
            {message("editor.close")}
          </button>
        </>
      )}
    </div>
  );
}
