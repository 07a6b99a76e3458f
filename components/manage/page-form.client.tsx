"use client";

import "./manage.css";
import { useState } from "react";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { BodyEditor } from "#components/workflow/body-editor.client.tsx";
import { savePageAction } from "#features/pages/actions.ts";
import { message } from "#lib/messages/message.ts";

interface PageFormProps {
  page: { id: number; title: string; slug: string; body: unknown; publishedAt: Date | null } | null;
  language: string;
}

/** Boxes for quizzes and newsletters stand in stories alone. */
const NOTHING_TO_PLACE = { quizzes: [], newsletters: [] };
const BLANK = { type: "doc", version: 1, content: [] };

/** Title, address and text of a static page; its text is written as a story's is. */
export function PageForm({ page, language }: PageFormProps) {
  const [stored] = useState<unknown>(page?.body ?? BLANK);
  const [body, setBody] = useState<unknown>(stored);
  return (
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
        <BodyEditor
          stored={stored}
          language={language}
          editable
          choices={NOTHING_TO_PLACE}
          onChange={setBody}
          choosePicture={() => {}}
          added={() => {}}
        />
      </div>
    </ManageForm>
  );
}
