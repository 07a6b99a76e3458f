"use client";

import { message } from "#lib/messages/message.ts";

export default function DeskError({ reset }: { reset: () => void }) {
  return (
    <>
      <h1>{message("desk.broken")}</h1>
      <p>
        <button type="button" className="button" onClick={reset}>
          {message("desk.again")}
        </button>
      </p>
    </>
  );
}
