import { type RefObject, useCallback, useRef, useState } from "react";
import type { BodyHandle } from "#components/workflow/body-editor.client.tsx";
import type { StoredBody } from "#components/workflow/editor/from-editor.ts";
import { canonicalContent } from "#components/workflow/saving/canonical-content.ts";
import { fieldsOfForm } from "#components/workflow/saving/fields-of-form.ts";
import type { OpenedStory } from "#components/workflow/saving/opened-story.ts";
import { putFields } from "#components/workflow/saving/put-fields.ts";
import { typedContent } from "#components/workflow/saving/typed-content.ts";
import { type Content, type ContentField, changedFields } from "#features/revisions/content.ts";

const words: readonly ContentField[] = ["kicker", "headline", "standfirst", "body"];

/** The words and facts that stand in the editor, and how others take their place while somebody writes. */
export function useEditorWords(opened: OpenedStory, form: RefObject<HTMLFormElement | null>) {
  const body = useRef(opened.copy.body as StoredBody);
  const text = useRef<BodyHandle>(null);
  const [copy, setCopy] = useState(opened.copy);
  /** Facts are chosen in fields with a memory of their own, which are made anew. */
  const [factsKey, renewFacts] = useState(0);
  const put = useCallback(
    (content: Content) => {
      if (!form.current) return;
      const typed = typedContent(fieldsOfForm(form.current), body.current);
      const changed = changedFields(canonicalContent(typed), canonicalContent(content));
      putFields(form.current, content);
      if (changed.includes("body")) {
        body.current = content.body as StoredBody;
        text.current?.put(content.body);
      }
      setCopy((now) => ({ ...now, ...content }));
      if (changed.some((field) => !words.includes(field))) renewFacts((key) => key + 1);
    },
    [form],
  );
  return { body, text, copy, factsKey, put };
}
