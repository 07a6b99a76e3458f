"use client";

import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { canonicalChoices } from "#db/enums.ts";
import type { OriginEntry } from "#db/schema/content.ts";
import { message } from "#lib/messages/message.ts";

const canonicalNames = { here: "story.canonicalHere", source: "story.canonicalSource" } as const;

/** Where a republished story first appeared, and under which licence. */
export function OriginFields({ origin }: { origin: OriginEntry | null }) {
  return (
    <details id="origin" open={origin !== null}>
      <summary>{message("story.origin")}</summary>
      <TextField
        name="originName"
        label={message("story.originName")}
        defaultValue={origin?.name ?? ""}
      />
      <TextField
        name="originUrl"
        label={message("story.originUrl")}
        type="url"
        defaultValue={origin?.url ?? ""}
      />
      <TextField
        name="originLicence"
        label={message("story.originLicence")}
        defaultValue={origin?.licence ?? ""}
      />
      <TextField
        name="originLicenceUrl"
        label={message("story.originLicenceUrl")}
        type="url"
        defaultValue={origin?.licenceUrl ?? ""}
      />
      <SelectField
        name="originCanonical"
        label={message("story.originCanonical")}
        options={canonicalChoices.map((value) => ({
          value,
          label: message(canonicalNames[value]),
        }))}
        defaultValue={origin?.canonical ?? "source"}
      />
    </details>
  );
}
