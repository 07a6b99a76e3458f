"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import type { useSlashMenu } from "#components/workflow/editor/slash/use-slash-menu.ts";
import { message } from "#lib/messages/message.ts";

interface SlashMenuProps {
  editor: Editor;
  menu: ReturnType<typeof useSlashMenu>;
}

/** Blocks by their names, below the line in which the slash stands. The cursor stays in the text. */
export function SlashMenu({ editor, menu: { query, offered, active, choose } }: SlashMenuProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isOpen = query !== undefined && offered.length > 0;
  const from = query?.from;
  useLayoutEffect(() => {
    if (isOpen && from !== undefined && list.current) place(list.current, editor, from);
  }, [editor, isOpen, from]);
  useEffect(() => {
    if (isOpen)
      list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    return pointTo(editor.view.dom, isOpen ? { list: id, option: `${id}-${active}` } : undefined);
  }, [editor, id, isOpen, active]);
  return (
    <>
      <p className="visually-hidden" role="status">
        {isOpen && message("insert.count", { count: offered.length })}
      </p>
      {isOpen && (
        <div
          ref={list}
          id={id}
          className="slash-menu"
          role="listbox"
          aria-label={message("insert.menu")}
        >
          {offered.map((insertion, index) => (
            <button
              key={insertion.label}
              id={`${id}-${index}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(insertion)}
            >
              {message(insertion.label)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function place(list: HTMLElement, editor: Editor, from: number) {
  const line = editor.view.coordsAtPos(from);
  const frame = (list.offsetParent ?? document.body).getBoundingClientRect();
  const width = list.offsetWidth;
  list.style.top = `${line.bottom - frame.top + 4}px`;
  list.style.left = `${Math.max(0, Math.min(line.left - frame.left, frame.width - width))}px`;
}

/** Tells assistive technology which option the keys stand on while the focus is in the text. */
function pointTo(text: HTMLElement, menu: { list: string; option: string } | undefined) {
  if (!menu) return undefined;
  text.setAttribute("aria-controls", menu.list);
  text.setAttribute("aria-activedescendant", menu.option);
  return () => {
    text.removeAttribute("aria-controls");
    text.removeAttribute("aria-activedescendant");
  };
}
