"use client";

import { useState } from "react";
import { PreviewFrame } from "#components/preview/preview-frame.client.tsx";
import { type Slot, slotFields } from "#features/front/slot.ts";
import { frontPreviewUrl } from "#features/front/urls.ts";
import { message } from "#lib/messages/message.ts";

/** The readers' front page as an arrangement would make it; without a script, in a tab of its own. */
export function FrontPreview({ slots }: { slots: Slot[] }) {
  const [isOpen, setOpen] = useState(false);
  const path = frontPreviewUrl(slotFields(slots));
  return (
    <section className="desk-part front-preview" aria-labelledby="front-preview">
      <h2 id="front-preview">{message("front.preview")}</h2>
      <p className="field-hint">{message("front.previewHint")}</p>
      <p className="button-row">
        {!isOpen && (
          <button type="button" className="quiet-button" onClick={() => setOpen(true)}>
            {message("front.previewShow")}
          </button>
        )}
        <a href={path} target="_blank" rel="noopener">
          {message("front.previewOpen")}
        </a>
      </p>
      {isOpen && <PreviewFrame path={path} />}
    </section>
  );
}
