"use client";

import { useEffect, useRef } from "react";
import { BlockFieldControl } from "#components/workflow/editor/blocks/block-field-control.client.tsx";
import { blockFields } from "#components/workflow/editor/blocks/block-fields.ts";
import type { LabelledBlock } from "#components/workflow/editor/blocks/block-label.ts";
import { isUnfinished } from "#components/workflow/editor/blocks/is-unfinished.ts";
import { withAttribute } from "#components/workflow/editor/blocks/with-attribute.ts";
import { message } from "#lib/messages/message.ts";

interface BlockFormProps {
  block: LabelledBlock;
  label: string;
  change(block: LabelledBlock): void;
  close(): void;
}

/** What can be said of a placed block. It is taken over as it is typed, and can be undone like words. */
export function BlockForm({ block, label, change, close }: BlockFormProps) {
  const frame = useRef<HTMLFieldSetElement>(null);
  useEffect(
    () => frame.current?.querySelector<HTMLElement>("input, textarea, button")?.focus(),
    [],
  );
  return (
    <fieldset
      ref={frame}
      className="block-form"
      onKeyDown={(event) => {
        const isLine = event.target instanceof HTMLInputElement;
        if (event.key !== "Escape" && !(event.key === "Enter" && isLine)) return;
        event.preventDefault();
        close();
      }}
    >
      <legend className="visually-hidden">{label}</legend>
      {blockFields(block).map((field) => (
        <BlockFieldControl
          key={field.name}
          field={field}
          block={block}
          change={(value) => change(withAttribute(block, field, value))}
        />
      ))}
      <p className="button-row">
        <button type="button" className="quiet-button" onClick={close}>
          {message("blockForm.done")}
        </button>
        {isUnfinished(block) && <span role="status">{message("blockForm.unfinished")}</span>}
      </p>
    </fieldset>
  );
}
