"use client";

import { useState } from "react";
import { ChoiceAdder } from "#components/ui/choice-adder.client.tsx";
import { raised } from "#components/workflow/raised.ts";
import type { Choice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

interface PinnedFieldProps {
  initial: readonly number[];
  stories: readonly Choice[];
  touch(): void;
}

/** Stories that stand first among the related ones, in order. */
export function PinnedField({ initial, stories, touch }: PinnedFieldProps) {
  const [pinned, setPinned] = useState<readonly number[]>(initial);
  function change(changed: readonly number[]) {
    setPinned(changed);
    touch();
  }
  return (
    <fieldset className="choice-list" id="pinnedIds" tabIndex={-1}>
      <legend>{message("story.pins")}</legend>
      <ol>
        {pinned.map((storyId, index) => (
          <Pin
            key={storyId}
            id={storyId}
            name={stories.find(({ id }) => id === storyId)?.name ?? String(storyId)}
            raise={index > 0 ? () => change(raised(pinned, index)) : undefined}
            remove={() => change(pinned.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <ChoiceAdder
        label={message("story.addPin")}
        choices={stories.filter(({ id }) => !pinned.includes(id))}
        add={(storyId) => change([...pinned, storyId])}
      />
    </fieldset>
  );
}

interface PinProps extends Choice {
  raise: (() => void) | undefined;
  remove(): void;
}

function Pin({ id, name, raise, remove }: PinProps) {
  return (
    <li>
      <input type="hidden" name="pinnedIds" value={id} />
      <span className="choice-name">{name}</span>
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
