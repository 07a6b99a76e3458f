"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useId, useRef, useState } from "react";
import { linkAddress } from "#components/workflow/editor/links/link-address.ts";
import { setLink } from "#components/workflow/editor/links/set-link.ts";
import { useLinkTargets } from "#components/workflow/editor/links/use-link-targets.ts";
import { message } from "#lib/messages/message.ts";

interface LinkPanelProps {
  editor: Editor;
  close(): void;
}

/** A link to a story, found by words of its headline, or to an address (WAI-ARIA: combobox). */
export function LinkPanel({ editor, close }: LinkPanelProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState(() => String(editor.getAttributes("link").href ?? ""));
  const [active, setActive] = useState(-1);
  const [wrong, setWrong] = useState(false);
  const targets = useLinkTargets(typed);
  useEffect(() => field.current?.select(), []);

  function set(href: string, words: string) {
    close();
    setLink(editor, href, words);
  }
  function remove() {
    close();
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
  }
  function confirm() {
    const target = targets[active];
    const address = linkAddress(typed);
    if (target) set(target.url, target.headline);
    else if (typed.trim() === "") remove();
    else if (address) set(address, typed.trim());
    else setWrong(true);
  }
  function leave() {
    close();
    editor.commands.focus();
  }
  function press(event: React.KeyboardEvent) {
    const count = targets.length;
    if (event.key === "Enter") confirm();
    else if (event.key === "Escape") leave();
    else if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) setActive((active - 1 + count) % count);
    else return;
    event.preventDefault();
  }
  return (
    <div className="toolbar-question">
      <label htmlFor={id}>{message("link.label")}</label>
      {wrong && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {message("link.wrong")}
        </p>
      )}
      <input
        ref={field}
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={targets.length > 0}
        aria-controls={targets.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        value={typed}
        onChange={(event) => {
          type(event.target.value);
          setActive(-1);
          setWrong(false);
        }}
        onKeyDown={press}
      />
      <button type="button" className="quiet-button" onClick={confirm}>
        {message("editor.linkSet")}
      </button>
      <button type="button" className="quiet-button" onClick={leave}>
        {message("editor.close")}
      </button>
      {targets.length > 0 && (
        <div
          id={`${id}-list`}
          className="link-targets"
          role="listbox"
          aria-label={message("link.targets")}
        >
          {targets.map(({ id: story, url, headline, section }, index) => (
            <button
              key={story}
              id={`${id}-${index}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => set(url, headline)}
            >
              {headline} <span className="field-hint">{section}</span>
            </button>
          ))}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {targets.length > 0 && message("link.count", { count: targets.length })}
      </p>
    </div>
  );
}
