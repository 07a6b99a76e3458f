"use client";

import { useEffect, useRef, useState } from "react";
import { message } from "#lib/messages/message.ts";

interface ScaledFrameProps {
  title: string;
  html: string;
  sandbox: string;
  /** Pixels of the window that is shown. */
  width: number;
  height: number;
}

/** A window of a given size, drawn smaller where there is less room, so that nothing of it is cut off. */
export function ScaledFrame({ title, html, sandbox, width, height }: ScaledFrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const [space, setSpace] = useState(width);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setSpace(entry!.contentRect.width));
    observer.observe(room.current!);
    return () => observer.disconnect();
  }, []);
  const border = 2;
  const scale = Math.min(1, space / (width + border));
  return (
    <>
      <div ref={room} className="preview-room" style={{ height: (height + border) * scale }}>
        <iframe
          title={title}
          srcDoc={html}
          sandbox={sandbox}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
      {scale < 1 && (
        <p className="field-hint">
          {message("preview.scale", { percent: Math.round(scale * 100) })}
        </p>
      )}
    </>
  );
}
