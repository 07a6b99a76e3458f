"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { placeMenu } from "#components/workflow/editor/slash/place-menu.ts";
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
  const count = offered.length;
  useLayoutEffect(() => {
    if (count > 0 && from !== undefined && list.current) placeMenu(list.current, editor, from);
  }, [editor, count, from]);
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
