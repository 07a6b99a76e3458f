"use client";

import { useEffect, useRef } from "react";
import { insertions } from "#components/workflow/editor/toolbar/insertions.ts";
import { keyNames } from "#components/workflow/editor/toolbar/key-names.ts";
import { panels } from "#components/workflow/editor/toolbar/panels.ts";
import { tools } from "#components/workflow/editor/toolbar/tools.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";

const more: readonly { label: MessageKey; keys: string }[] = [
  { label: "keys.slash", keys: "/" },
  { label: "keys.toolbar", keys: "Alt-F10" },
  { label: "keys.blockUp", keys: "Alt-ArrowUp" },
  { label: "keys.blockDown", keys: "Alt-ArrowDown" },
  { label: "keys.openBlock", keys: "Enter" },
  { label: "keys.cell", keys: "Tab" },
  { label: "keys.plainPaste", keys: "Mod-Shift-v" },
  { label: "keys.help", keys: "Mod-/" },
];

const written: readonly { label: MessageKey; sign: string }[] = [
  { label: "editor.heading2", sign: "##" },
  { label: "editor.heading3", sign: "###" },
  { label: "editor.heading4", sign: "####" },
  { label: "editor.bullets", sign: "-" },
  { label: "editor.numbers", sign: "1." },
  { label: "editor.quote", sign: ">" },
  { label: "editor.code", sign: "```" },
  { label: "editor.rule", sign: "---" },
  { label: "editor.bold", sign: "**…**" },
  { label: "editor.italic", sign: "*…*" },
];

/** Every shortcut of the editor, and the signs that become blocks as they are typed. */
export function KeysDialog({ close }: { close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const platform = navigator.platform;
  const shortcuts = [...tools, ...panels, ...insertions, ...more].flatMap(({ label, keys }) =>
    keys ? [{ label, keys }] : [],
  );
  return (
    <dialog ref={dialog} className="keys-dialog" onClose={close} aria-labelledby="keys-title">
      <div className="picture-dialog-head">
        <h2 id="keys-title">{message("keys.title")}</h2>
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {message("editor.close")}
        </button>
      </div>
      <dl>
        {shortcuts.map(({ label, keys }) => (
          <div key={label}>
            <dt>{message(label)}</dt>
            <dd>
              {keyNames(keys, platform).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{message("keys.signs")}</h3>
      <dl>
        {written.map(({ label, sign }) => (
          <div key={label}>
            <dt>{message(label)}</dt>
            <dd>
              <kbd>{sign}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
