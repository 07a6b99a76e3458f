"use client";

import "./finder.css";
import { useEffect, useRef, useState } from "react";
import { FinderBox } from "#components/finder/finder-box.client.tsx";
import { finderUrl } from "#features/finder/urls.ts";
import { message } from "#lib/messages/message.ts";

/** The way to everything at the desk: a link, which opens as a box over the page where scripts run, as does ⌘K. */
export function Finder({ open }: { open: readonly string[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [keys, setKeys] = useState("");
  useEffect(() => {
    setKeys(/Mac|iPhone|iPad/.test(navigator.platform) ? "⌘K" : "Ctrl K");
    function listen(event: KeyboardEvent) {
      const isFinder = event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey);
      // The editor has taken it where it means a link.
      if (!isFinder || event.defaultPrevented || event.shiftKey || event.altKey) return;
      event.preventDefault();
      setOpen(true);
    }
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <a
        href={finderUrl()}
        className="finder-link"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {message("finder.open")} {keys && <kbd>{keys}</kbd>}
      </a>
      {isOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: escape closes a dialog.
        <dialog
          ref={dialog}
          className="finder"
          aria-label={message("finder.title")}
          onClose={() => setOpen(false)}
          onClick={(event) => event.target === dialog.current && dialog.current.close()}
        >
          <FinderBox open={open} close={() => dialog.current?.close()} />
        </dialog>
      )}
    </>
  );
}
