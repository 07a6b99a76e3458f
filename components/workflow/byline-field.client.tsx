"use client";

import { useState } from "react";
import { ChoiceAdder } from "#components/ui/choice-adder.client.tsx";
import { raised } from "#components/workflow/raised.ts";
import { bylineRoles } from "#db/enums.ts";
import type { BylineEntry } from "#db/schema/content.ts";
import type { Choice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

interface BylineFieldProps {
  initial: readonly BylineEntry[];
  authors: readonly Choice[];
  touch(): void;
}

/** Who the story is by, in order, each with what they did. */
export function BylineField({ initial, authors, touch }: BylineFieldProps) {
  const [entries, setEntries] = useState<readonly BylineEntry[]>(initial);
  function change(changed: readonly BylineEntry[]) {
    setEntries(changed);
    touch();
  }
  return (
    <fieldset className="choice-list" id="bylines" tabIndex={-1}>
      <legend>{message("story.byline")}</legend>
      <input type="hidden" name="bylines" value={JSON.stringify(entries)} />
      <ul>
        {entries.map((entry, index) => (
          <BylineRow
            key={`${entry.authorId} ${entry.role}`}
            entry={entry}
            name={nameOf(authors, entry.authorId)}
            change={(role) => change(entries.with(index, { ...entry, role }))}
            remove={() => change(entries.toSpliced(index, 1))}
            raise={index > 0 ? () => change(raised(entries, index)) : undefined}
          />
        ))}
      </ul>
      <ChoiceAdder
        label={message("story.addAuthor")}
        choices={authors}
        add={(authorId) => change([...entries, { authorId, role: freeRole(entries, authorId) }])}
      />
    </fieldset>
  );
}

interface BylineRowProps {
  entry: BylineEntry;
  name: string;
  change(role: BylineEntry["role"]): void;
  remove(): void;
  raise: (() => void) | undefined;
}

function BylineRow({ entry, name, change, remove, raise }: BylineRowProps) {
  return (
    <li>
      <span className="choice-name">{name}</span>
      <select
        aria-label={message("story.role", { name })}
        value={entry.role}
        onChange={(event) => change(event.target.value as BylineEntry["role"])}
      >
        {bylineRoles.map((role) => (
          <option key={role} value={role}>
            {message(`role.${role}`)}
          </option>
        ))}
      </select>
      {raise && (
        <button type="button" className="mark-button" onClick={raise}>
          <span aria-hidden="true">↑</span>
          <span className="visually-hidden">{message("story.earlier", { name })}</span>
        </button>
      )}
      <button type="button" className="mark-button" onClick={remove}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">{message("story.remove", { name })}</span>
      </button>
    </li>
  );
}

/** One person may have two roles, but not the same one twice. */
function freeRole(entries: readonly BylineEntry[], authorId: number): BylineEntry["role"] {
  const taken = entries.filter((entry) => entry.authorId === authorId).map(({ role }) => role);
  return bylineRoles.find((role) => !taken.includes(role)) ?? "text";
}

function nameOf(authors: readonly Choice[], authorId: number): string {
  return authors.find(({ id }) => id === authorId)?.name ?? String(authorId);
}
