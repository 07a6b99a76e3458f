"use client";

import { useEffect, useRef, useState } from "react";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import { message } from "#lib/messages/message.ts";

const NAMES = ["headline", "standfirst", "seoTitle", "seoDescription"] as const;
type Words = Record<(typeof NAMES)[number], string>;

/** The story as search engines and cards of other sites will show it, while its fields are typed into. */
export function SearchSnippet({ copy }: Pick<EditedStory, "copy">) {
  const frame = useRef<HTMLDivElement>(null);
  const [words, show] = useState<Words>(copy);
  useEffect(() => {
    const form = frame.current?.closest("form");
    if (!form) return undefined;
    const typed = ({ target }: Event) => {
      const name = NAMES.find((known) => known === (target as HTMLInputElement).name);
      if (!name) return;
      const { value } = target as HTMLInputElement;
      show((before) => ({ ...before, [name]: value }));
    };
    form.addEventListener("input", typed);
    return () => form.removeEventListener("input", typed);
  }, []);
  return (
    <div ref={frame} className="search-snippet">
      <p className="field-hint">{message("story.snippet")}</p>
      <p className="search-snippet-title">
        {words.seoTitle || words.headline || message("stories.untitled")}
      </p>
      <p>{words.seoDescription || words.standfirst || message("story.snippetOpening")}</p>
    </div>
  );
}
