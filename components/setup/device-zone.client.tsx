"use client";

import { useSyncExternalStore } from "react";
import { message } from "#lib/messages/message.ts";

/** Offers the time zone of this device where the field says another. */
export function DeviceZone({ current }: { current: string }) {
  const zone = useSyncExternalStore(
    () => () => {},
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => current,
  );
  if (zone === current) return null;
  return (
    <button
      type="button"
      className="link-button"
      onClick={({ currentTarget }) => {
        const field = currentTarget.form?.elements.namedItem("timeZone");
        if (field instanceof HTMLInputElement) field.value = zone;
      }}
    >
      {message("setup.deviceZone", { zone })}
    </button>
  );
}
