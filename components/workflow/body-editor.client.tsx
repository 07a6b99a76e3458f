"use client";

import { type Editor, getSchema } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import {
  memo,
  type Ref,
  useCallback,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useState,
} from "react";
import { BodyCounts } from "#components/workflow/editor/counts/body-counts.client.tsx";
import { editorExtensions } from "#components/workflow/editor/editor-extensions.ts";
import { EditorNotice } from "#components/workflow/editor/editor-notice.client.tsx";
import type { StoredBody } from "#components/workflow/editor/from-editor.ts";
import { lazyBody } from "#components/workflow/editor/lazy-body.ts";
import { putBody } from "#components/workflow/editor/put-body.ts";
import { SlashMenu } from "#components/workflow/editor/slash/slash-menu.client.tsx";
import { useSlashMenu } from "#components/workflow/editor/slash/use-slash-menu.ts";
import { toEditor } from "#components/workflow/editor/to-editor.ts";
import { BodyToolbar } from "#components/workflow/editor/toolbar/body-toolbar.client.tsx";
import type { Insertion } from "#components/workflow/editor/toolbar/insertions.ts";
import type { Panel } from "#components/workflow/editor/toolbar/panels.ts";
import { WritingContext } from "#components/workflow/editor/writing-context.ts";
import { directionOf } from "#features/articles/rules.ts";
import type { Choices, MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

/** What the page around the text may do with it. */
export interface BodyHandle {
  /** Puts another text in its place, under whoever types. */
  put(stored: unknown): void;
  /** Puts the cursor into it. */
  focus(): void;
}

interface BodyEditorProps {
  ref?: Ref<BodyHandle>;
  /** What the text is when the editor opens. */
  stored: unknown;
  language: string;
  editable: boolean;
  choices: Pick<Choices, "quizzes" | "newsletters">;
  onChange(body: StoredBody): void;
  choosePicture(pick: (mediaId: number) => void): void;
  /** A picture was taken in. */
  added(picture: MediaChoice): void;
}

/** The story's text, on the paper and in the measure of the page that readers get. */
export function BodyEditor(props: BodyEditorProps) {
  const report = useEffectEvent(props.onChange);
  const [doors] = useState<Doors>(() => ({ changed() {} }));
  useImperativeHandle(
    props.ref,
    () => ({
      put(body) {
        doors.waiting = body;
        doors.opened?.();
      },
      focus: () => doors.focus?.(),
    }),
    [doors],
  );
  useEffect(() => {
    doors.changed = (body) => report(body);
  }, [doors]);
  const { stored, language, editable, choices, choosePicture, added } = props;
  return <Text {...{ stored, language, editable, choices, choosePicture, added, doors }} />;
}

/** How the text and the page around it reach each other. */
interface Doors {
  changed(body: StoredBody): void;
  /** A text that is to be put in; the editor may not stand yet. */
  waiting?: unknown;
  opened?(): void;
  focus?(): void;
}

interface TextProps extends Omit<BodyEditorProps, "onChange" | "ref"> {
  doors: Doors;
}

/** Not rendered again when the page around it is: that happens with every key. */
const Text = memo(function Text(props: TextProps) {
  const { stored, language, editable, choices, choosePicture, added, doors } = props;
  const content = useMemo(() => toEditor(getSchema(editorExtensions), stored), [stored]);
  const editor = useEditor({
    extensions: editorExtensions,
    content,
    // Opened below, once everything that follows what is typed stands around it.
    editable: false,
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      scrollMargin: { top: 160, bottom: 60, left: 0, right: 0 },
      scrollThreshold: { top: 160, bottom: 60, left: 0, right: 0 },
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": message("editor.label"),
        "aria-placeholder": message("editor.hint"),
        class: "written",
        lang: language,
        dir: directionOf(language),
      },
    },
    onUpdate: ({ editor: changed }) => doors.changed(lazyBody(changed.state.doc)),
  });
  useEffect(() => editor?.setEditable(editable, false), [editor, editable]);
  useEffect(() => {
    doors.focus = () => void editor?.commands.focus();
  }, [editor, doors]);
  useEffect(() => {
    if (!editor) return;
    doors.opened = () => {
      if (doors.waiting !== undefined) putBody(editor, doors.waiting);
      delete doors.waiting;
    };
    doors.opened();
  }, [editor, doors]);
  const { quizzes, newsletters } = choices;
  const writing = useMemo(
    () => ({ quizzes, newsletters, choosePicture }),
    [quizzes, newsletters, choosePicture],
  );
  return (
    <WritingContext value={writing}>
      <div className="body-editor" id="body" tabIndex={-1}>
        {editor && editable && <Page {...{ editor, language, choosePicture, added }} />}
        {!(editor && editable) && <EditorContent editor={editor} className="paper" />}
        {editor && <BodyCounts editor={editor} />}
      </div>
    </WritingContext>
  );
});

interface PageProps extends Pick<BodyEditorProps, "choosePicture" | "added" | "language"> {
  editor: Editor;
}

/** The text with what is put into it. */
function Page({ editor, language, choosePicture, added }: PageProps) {
  const [asked, ask] = useState<Panel>();
  const [told, tell] = useState("");
  useEffect(() => {
    Object.assign(editor.storage.pasting, { language, tell, added });
  }, [editor, language, added]);
  const menu = useSlashMenu(editor, { choosePicture, ask });
  const insert = useCallback(
    (insertion: Insertion) => insertion.run(editor, { choosePicture, ask }),
    [editor, choosePicture],
  );
  return (
    <>
      <BodyToolbar editor={editor} asked={asked} ask={ask} insert={insert} />
      <EditorNotice told={told} close={() => tell("")} />
      <div className="paper-frame" onKeyDownCapture={menu.press}>
        <EditorContent editor={editor} className="paper" />
        <SlashMenu editor={editor} menu={menu} />
      </div>
    </>
  );
}
