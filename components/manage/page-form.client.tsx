"use client";

import "./manage.css";
import { useState } from "react";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ScriptNeeded } from "#components/ui/script-needed.tsx";
import { BodyEditor } from "#components/workflow/body-editor.client.tsx";
import { PicturesContext } from "#components/workflow/editor/pictures-context.ts";
import { usePictures } from "#components/workflow/use-pictures.tsx";
import { savePageAction } from "#features/pages/actions.ts";
import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

interface PageFormProps {
  page: { id: number; title: string; slug: string; body: unknown; publishedAt: Date | null } | null;
  language: string;
  pictures: MediaChoice[];
}

/** Boxes for quizzes and newsletters stand in stories alone. */
const NOTHING_TO_PLACE = { quizzes: [], newsletters: [] };
const BLANK = { type: "doc", version: 1, content: [] };

/** Title, address and text of a static page; its text is written as a story's is. */
export function PageForm({ page, language, ...props }: PageFormProps) {
  const [stored] = useState<unknown>(page?.body ?? BLANK);
  const [body, setBody] = useState<unknown>(stored);
  const { pictures, choosePicture, added, dialog } = usePictures(props.pictures);
  return (
    <PicturesContext value={pictures}>
      <ManageForm
        action={savePageAction}
        hidden={{ pageId: page?.id ?? "", body: JSON.stringify(body) }}
        fields={[
          { kind: "text", name: "title", label: message("manage.title"), value: page?.title ?? "" },
          {
            kind: "text",
            name: "slug",
            label: message("manage.slug"),
            hint: message("manage.pageSlugHint"),
            value: page?.slug ?? "",
          },
          {
            kind: "tick",
            name: "published",
            label: message("manage.published"),
            isTicked: Boolean(page?.publishedAt),
          },
        ]}
        submit={message("manage.save")}
      >
        <div className="page-text">
          <p className="page-text-label">{message("manage.pageText")}</p>
          <ScriptNeeded>{message("manage.scriptNeeded")}</ScriptNeeded>
          <BodyEditor
            stored={stored}
            language={language}
            editable
            choices={NOTHING_TO_PLACE}
            onChange={setBody}
            choosePicture={choosePicture}
            added={added}
          />
        </div>
      </ManageForm>
      {dialog}
    </PicturesContext>
  );
}
