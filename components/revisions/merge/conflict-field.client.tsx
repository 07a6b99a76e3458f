"use client";

import { blockWords } from "#components/revisions/block-words.ts";
import { ChangedWords } from "#components/revisions/changed-words.tsx";
import { type ThingNames, valueWords } from "#components/revisions/value-words.ts";
import type { MergeChoice, MergeConflict } from "#features/revisions/merge/merge-content.ts";
import { message } from "#lib/messages/message.ts";

interface ConflictFieldProps {
  conflict: MergeConflict;
  names: ThingNames;
  editedBy: string;
  choice: MergeChoice | undefined;
  choose(choice: MergeChoice): void;
}

/** One thing that both changed: what each made of it, against what both began with. */
export function ConflictField({ conflict, names, editedBy, choice, choose }: ConflictFieldProps) {
  const { id, field, canBoth } = conflict;
  const before = wordsOf(conflict, conflict.base, names);
  return (
    <fieldset className="conflict">
      <legend>{message(`field.${field}`)}</legend>
      <div className="conflict-sides">
        {(["mine", "theirs"] as const).map((side) => (
          <div key={side}>
            <h3>
              {side === "mine"
                ? message("merge.mine")
                : message("merge.theirs", { name: editedBy })}
            </h3>
            <ChangedWords before={before} after={wordsOf(conflict, conflict[side], names)} />
          </div>
        ))}
      </div>
      <p className="conflict-choices">
        {(canBoth ? choicesOfTexts : choicesOfValues).map((one) => (
          <label key={one} className="tick">
            <input
              type="radio"
              name={id}
              value={one}
              required
              checked={choice === one}
              onChange={() => choose(one)}
            />
            {message(`merge.take.${one}`)}
          </label>
        ))}
      </p>
    </fieldset>
  );
}

const choicesOfValues = ["mine", "theirs"] as const;
const choicesOfTexts = ["mine", "theirs", "both"] as const;

function wordsOf({ field }: MergeConflict, value: unknown, names: ThingNames): string[] {
  if (field === "body") return (value as unknown[]).map(blockWords);
  return valueWords(field, value, names);
}
