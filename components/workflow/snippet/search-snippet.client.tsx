"use client";

import { useEffect, useRef, useState } from "react";
import type { EditedStory } from "#components/workflow/edited-story.ts";
import { message } from "#lib/messages/message.ts";

const NAMES = [
  "headline",
  "standfirst",
  "seoTitle",
  "seoDescription",
  "socialTitle",
  "socialDescription",
] as const;
type Words = Record<(typeof NAMES)[number], string>;

/** The story as search engines, and those who share it, will show it, while its fields are typed into. */
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
  const title = words.seoTitle || words.headline || message("stories.untitled");
  const description = words.seoDescription || words.standfirst || message("story.snippetOpening");
  return (
    <div ref={frame}>
      <Snippet hint={message("story.snippet")} title={title} description={description} />
      <Snippet
        hint={message("story.snippetShared")}
        title={words.socialTitle || title}
        description={words.socialDescription || description}
      />
    </div>
  );
}

interface SnippetProps {
  hint: string;
  title: string;
  description: string;
}

function Snippet({ hint, title, description }: SnippetProps) {
  return (
    <div className="search-snippet">
      <p className="field-hint">{hint}</p>
      <p className="search-snippet-title">{title}</p>
      <p>{description}</p>
    </div>
  );
}
