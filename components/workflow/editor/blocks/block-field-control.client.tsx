"use client";

import { use, useId } from "react";
import type { BlockField } from "#components/workflow/editor/blocks/block-fields.ts";
import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { PictureControl } from "#components/workflow/editor/blocks/picture-control.client.tsx";
import { PicturesControl } from "#components/workflow/editor/blocks/pictures-control.client.tsx";
import { useHeldText } from "#components/workflow/editor/use-held-text.ts";
import { WritingContext } from "#components/workflow/editor/writing-context.ts";
import type { Choice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

export interface BlockFieldControlProps {
  field: BlockField;
  block: LabelledBlock;
  change(value: unknown): void;
}

const bases = [
  { id: "related", name: "blockForm.byLikeness" },
  { id: "section", name: "blockForm.bySection" },
  { id: "topic", name: "blockForm.byTopic" },
  { id: "series", name: "blockForm.bySeries" },
] as const;

/** The control of one attribute of a placed block. It has no name, so that the story's form does not send it. */
export function BlockFieldControl({ field, block, change }: BlockFieldControlProps) {
  const id = useId();
  if (field.kind === "picture") return <PictureControl {...{ field, block, change }} />;
  if (field.kind === "pictures") return <PicturesControl {...{ field, block, change }} />;
  return (
    <div className="field">
      <label htmlFor={id}>{message(field.label)}</label>
      <Control id={id} field={field} value={block.attrs?.[field.name]} change={change} />
    </div>
  );
}

interface ControlProps extends Pick<BlockFieldControlProps, "field" | "change"> {
  id: string;
  value: unknown;
}

function Control({ id, field, value, change }: ControlProps) {
  const { quizzes, newsletters } = use(WritingContext);
  const text = String(value ?? "");
  const written = { id, ...useHeldText(text, change) };
  switch (field.kind) {
    case "lines":
      return <textarea rows={2} {...written} />;
    case "address":
      return <input type="url" placeholder="https://" {...written} />;
    case "count":
      return (
        <input
          type="number"
          min={1}
          max={12}
          id={id}
          value={Number(value ?? 3)}
          onChange={(event) => change(Math.min(12, Math.max(1, event.target.valueAsNumber || 1)))}
        />
      );
    case "basis":
      return (
        <select {...written} value={text || "related"}>
          {bases.map(({ id: basis, name }) => (
            <option key={basis} value={basis}>
              {message(name)}
            </option>
          ))}
        </select>
      );
    case "quiz":
      return <Chooser {...{ id, text, change }} choices={quizzes} none="blockForm.noQuiz" />;
    case "newsletter":
      return (
        <Chooser {...{ id, text, change }} choices={newsletters} none="blockForm.anyNewsletter" />
      );
    default:
      return <input {...written} />;
  }
}

interface ChooserProps {
  id: string;
  text: string;
  choices: readonly Choice[];
  none: "blockForm.noQuiz" | "blockForm.anyNewsletter";
  change(value: number | undefined): void;
}

function Chooser({ id, text, choices, none, change }: ChooserProps) {
  return (
    <select
      id={id}
      value={text}
      onChange={(event) => change(event.target.value ? Number(event.target.value) : undefined)}
    >
      <option value="">{message(none)}</option>
      {choices.map(({ id: choice, name }) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  );
}
