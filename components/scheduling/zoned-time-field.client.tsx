"use client";

import { useEffect, useRef, useState } from "react";
import { describedBy, FieldFrame } from "#components/ui/field-frame.tsx";
import { type FormState, typedText } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";
import { formatMoment } from "#lib/time/dates.ts";
import { localInstants } from "#lib/time/local-instants.ts";

interface ZonedTimeFieldProps {
  /** Sets the ids of this form's fields apart from those of others on the page. */
  prefix: string;
  state: FormState;
  siteZone: string;
}

/** A day and a time, in the zone of whoever types it; what it means in the publication's zone stands beside it. */
export function ZonedTimeField({ prefix, state, siteZone }: ZonedTimeFieldProps) {
  const [at, setAt] = useState(typedText(state, "at"));
  const [zone, setZone] = useState(typedText(state, "zone", siteZone));
  const [ownZone, setOwnZone] = useState<string>();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    setOwnZone(own);
    setZone((now) => (now === siteZone ? own : now));
  }, [siteZone]);
  const select = useRef<HTMLSelectElement>(null);
  // A form that was answered is set back to its beginning, a select even where React holds its value.
  useEffect(() => {
    for (const option of select.current?.options ?? [])
      option.defaultSelected = option.value === zone;
  });
  const zones = [...new Set([ownZone, siteZone, "UTC"].filter((one) => one !== undefined))];
  const instants = at === "" ? undefined : localInstants(at.slice(0, 16), zone);
  const id = (name: string) => `${prefix}-${name}`;
  const { at: error, which: whichError } = state.errors;
  return (
    <>
      <FieldFrame id={id("at")} label={message("schedule.at")} error={error}>
        <input
          id={id("at")}
          name="at"
          type="datetime-local"
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: id("at"), error })}
        />
      </FieldFrame>
      <FieldFrame id={id("zone")} label={message("schedule.zone")}>
        <select
          id={id("zone")}
          name="zone"
          ref={select}
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value)}
        >
          {zones.map((one) => (
            <option key={one} value={one}>
              {zoneName(one, { siteZone, ownZone })}
            </option>
          ))}
        </select>
      </FieldFrame>
      {(whichError || instants?.length === 2) && (
        <FieldFrame id={id("which")} label={message("schedule.which")} error={whichError}>
          <select
            id={id("which")}
            key={typedText(state, "which")}
            name="which"
            defaultValue={typedText(state, "which")}
            aria-invalid={whichError ? true : undefined}
            aria-describedby={describedBy({ id: id("which"), error: whichError })}
          >
            <option value="">{message("schedule.choose")}</option>
            <option value="earlier">{message("schedule.earlier")}</option>
            <option value="later">{message("schedule.later")}</option>
          </select>
        </FieldFrame>
      )}
      <output className="zoned-meaning">
        {error === undefined && meaning(instants, { zone, siteZone })}
      </output>
    </>
  );
}

function zoneName(
  zone: string,
  { siteZone, ownZone }: { siteZone: string; ownZone?: string | undefined },
) {
  if (zone === siteZone) return message("schedule.zoneSite", { zone });
  if (zone === ownZone) return message("schedule.zoneOwn", { zone });
  return zone;
}

/** What a time means in the publication's zone, or that the clocks skip it. */
function meaning(
  instants: Date[] | undefined,
  { zone, siteZone }: { zone: string; siteZone: string },
) {
  if (!instants) return "";
  if (instants.length === 0) return message("schedule.skipped", { zone });
  const times = instants.map((at) => formatMoment(at, { timeZone: siteZone, language: "en" }));
  return message("schedule.means", { time: times.join(" / ") });
}
