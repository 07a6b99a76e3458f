"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { groupFindings } from "#components/finder/group-findings.ts";
import { useFindings } from "#components/finder/use-findings.ts";
import { type Finding, kindName } from "#features/finder/finding.ts";
import { message } from "#lib/messages/message.ts";

const LIST = "finder-list";
const optionId = (index: number) => `finder-option-${index}`;

interface FinderBoxProps {
  /** Addresses of the rooms that somebody may enter. */
  open: readonly string[];
  close(): void;
}

/** One field and what fits it: arrows choose, enter goes there, escape closes (ARIA Authoring Practices, combobox). */
export function FinderBox({ open, close }: FinderBoxProps) {
  const router = useRouter();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const { findings, isAsking, failed } = useFindings(words, open);
  const groups = groupFindings(findings);
  const inOrder = groups.flatMap((group) => group.findings);
  const chosen = Math.min(at, inOrder.length - 1);
  function go({ url }: Finding) {
    close();
    router.push(url);
  }
  function onKeyDown(event: React.KeyboardEvent) {
    const last = inOrder.length - 1;
    const places: Record<string, number> = {
      ArrowDown: chosen >= last ? 0 : chosen + 1,
      ArrowUp: chosen <= 0 ? last : chosen - 1,
    };
    const place = places[event.key];
    if (place !== undefined) {
      event.preventDefault();
      setAt(place);
      document.getElementById(optionId(place))?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && inOrder[chosen]) {
      event.preventDefault();
      go(inOrder[chosen]);
    }
  }
  const nothing = words.trim() !== "" && !isAsking && inOrder.length === 0;
  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-label={message("finder.label")}
        aria-expanded={inOrder.length > 0}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={inOrder[chosen] ? optionId(chosen) : undefined}
        placeholder={message("finder.label")}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: a dialog's first field has the focus.
        autoFocus
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={LIST} role="listbox" aria-label={message("finder.results")} tabIndex={-1}>
        {groups.map(({ kind, findings: found }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
          <div key={kind} role="group" aria-label={message(kindName(kind))}>
            <p aria-hidden="true">{message(kindName(kind))}</p>
            {found.map((finding) => {
              const index = inOrder.indexOf(finding);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the whole list.
                <div
                  key={finding.url}
                  id={optionId(index)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === chosen}
                  onClick={() => go(finding)}
                >
                  {finding.name} <span className="finding-detail">{finding.detail}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className="finder-status">
        {failed && message("finder.failed")}
        {!failed && nothing && message("finder.none", { words: words.trim() })}
        {!failed && !nothing && message("finder.keys")}
      </p>
    </>
  );
}
