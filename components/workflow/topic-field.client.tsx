"use client";

import { useState } from "react";
import { ChoiceAdder } from "#components/ui/choice-adder.client.tsx";
import type { Choice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

interface TopicFieldProps {
  initial: readonly number[];
  topics: readonly Choice[];
  touch(): void;
}

/** What the story is about. */
export function TopicField({ initial, topics, touch }: TopicFieldProps) {
  const [chosen, setChosen] = useState<readonly number[]>(initial);
  function change(changed: readonly number[]) {
    setChosen(changed);
    touch();
  }
  return (
    <fieldset className="choice-list" id="topicIds" tabIndex={-1}>
      <legend>{message("story.topics")}</legend>
      <ul className="chips">
        {chosen.map((topicId) => {
          const name = topics.find(({ id }) => id === topicId)?.name ?? String(topicId);
          return (
            <li key={topicId}>
              <input type="hidden" name="topicIds" value={topicId} />
              <span className="choice-name">{name}</span>
              <button
                type="button"
                className="mark-button"
                onClick={() => change(chosen.filter((id) => id !== topicId))}
              >
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">{message("story.remove", { name })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <ChoiceAdder
        label={message("story.addTopic")}
        choices={topics.filter(({ id }) => !chosen.includes(id))}
        add={(topicId) => change([...chosen, topicId])}
      />
    </fieldset>
  );
}
