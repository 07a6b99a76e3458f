"use client";

import { useEffect, useState } from "react";
import { type PreviewLook, previewLooks } from "#components/preview/preview-looks.ts";
import { readPreview } from "#components/preview/read-preview.ts";
import { ScaledFrame } from "#components/preview/scaled-frame.client.tsx";
import { message } from "#lib/messages/message.ts";

interface PreviewFrameProps {
  /** Where the page is that readers would get. */
  path: string;
}

/** The reader's page as phones, tablets, desktops, dark rooms and paper show it. */
export function PreviewFrame({ path }: PreviewFrameProps) {
  const [name, setName] = useState<PreviewLook["name"]>("phone");
  const [html, setHtml] = useState("");
  const look = previewLooks.find((one) => one.name === name) ?? previewLooks[0];
  useEffect(() => {
    let isGone = false;
    void readPreview(path, look).then((read) => !isGone && setHtml(read));
    return () => {
      isGone = true;
    };
  }, [path, look]);
  return (
    <section className="preview-frame" aria-labelledby="preview-page">
      <h2 id="preview-page">{message("preview.page")}</h2>
      <p className="button-row">
        {previewLooks.map((one) => (
          <button
            key={one.name}
            type="button"
            className="quiet-button"
            aria-pressed={one.name === name}
            onClick={() => setName(one.name)}
          >
            {message(`preview.${one.name}`)}
          </button>
        ))}
      </p>
      <ScaledFrame
        title={message("preview.page")}
        html={html}
        sandbox="allow-same-origin"
        width={look.width}
        height={look.height}
      />
    </section>
  );
}
