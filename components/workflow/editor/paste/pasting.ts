import { type Editor, Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { pasteBlocks } from "#components/workflow/editor/paste/paste-blocks.ts";
import { type Clipboard, readPaste } from "#components/workflow/editor/paste/read-paste.ts";
import { type NewPicture, startUpload } from "#components/workflow/editor/uploads/start-upload.ts";
import { takenPictures } from "#components/workflow/editor/uploads/taken-pictures.ts";
import type { Pasted } from "#features/transfer/paste/paste-html.ts";
import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

/** What pasting tells the page around the text. */
export interface PastingStorage {
  language: string;
  tell(words: string): void;
  added(picture: MediaChoice): void;
}

declare module "@tiptap/core" {
  interface Storage {
    pasting: PastingStorage;
  }
}

/** Pictures that are dropped or pasted, and text from other programs. */
export const pasting = Extension.create<Record<string, never>, PastingStorage>({
  name: "pasting",
  priority: 900,
  addStorage: () => ({ language: "en", tell() {}, added() {} }),
  addProseMirrorPlugins() {
    const { editor } = this;
    let isPlain = false;
    return [
      new Plugin({
        props: {
          handleKeyDown(_view, event) {
            isPlain = event.shiftKey;
            return false;
          },
          handlePaste: (view, { clipboardData }) =>
            clipboardData !== null && !isPlain && takePaste(editor, view, clipboardData),
          handleDrop(view, event, _slice, isMoved) {
            const files = [...(event.dataTransfer?.files ?? [])];
            if (isMoved || files.length === 0) return false;
            event.preventDefault();
            takeFiles(editor, files, dropPlace(view, event));
            return true;
          },
        },
      }),
    ];
  },
});

/** True when the paste is taken care of here; the editor has its own way with its own words and plain ones. */
function takePaste(editor: Editor, view: EditorView, data: DataTransfer): boolean {
  const clipboard = { html: data.getData("text/html"), text: data.getData("text/plain") };
  const { $from } = view.state.selection;
  if ($from.parent.type.spec.code || clipboard.html.includes("data-pm-slice")) return false;
  const files = [...data.files];
  if (files.length > 0 && clipboard.text.trim() === "") {
    takeFiles(editor, files, $from.depth > 0 ? $from.after(1) : $from.pos);
    return true;
  }
  const isAddress = /^\s*\S+:\/\/\S+\s*$/.test(clipboard.text);
  if (clipboard.html === "" && (isAddress || clipboard.text.trim() === "")) return false;
  void put(editor, clipboard);
  return true;
}

async function put(editor: Editor, clipboard: Clipboard): Promise<void> {
  const { tell, language } = editor.storage.pasting;
  const pasted = await readPaste(clipboard, language);
  if (editor.isDestroyed) return;
  if (pasted === "tooLong") tell(message("paste.tooLong"));
  else if (pasted === undefined) editor.view.pasteText(clipboard.text);
  else putBlocks(editor, pasted);
}

function putBlocks(editor: Editor, { blocks, pictures, leftOut }: Pasted): void {
  const { tell, added } = editor.storage.pasting;
  if (leftOut > 0) tell(message("paste.leftOut", { count: leftOut }));
  if (blocks.length === 0) return;
  const tr = pasteBlocks(editor.state, blocks);
  const waiting = takenPictures(tr, pictures);
  editor.view.dispatch(tr.setMeta("paste", true));
  for (const picture of waiting.toReversed()) void startUpload(editor, picture, added);
}

function takeFiles(editor: Editor, files: readonly File[], at: number): void {
  const { tell, added } = editor.storage.pasting;
  const pictures = files.filter(({ type }) => type.startsWith("image/"));
  if (pictures.length < files.length) tell(message("paste.notPicture"));
  const places = pictures.map((file): NewPicture => ({ file, at }));
  for (const picture of places) void startUpload(editor, picture, added);
}

/** Before or after the block of the first level over which something is let go, whichever is nearer. */
function dropPlace(view: EditorView, event: DragEvent): number {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!found) return view.state.doc.content.size;
  const $at = view.state.doc.resolve(found.pos);
  if ($at.depth === 0) return found.pos;
  const block = view.nodeDOM($at.before(1));
  const box = block instanceof HTMLElement ? block.getBoundingClientRect() : undefined;
  const isAbove = box !== undefined && event.clientY < box.top + box.height / 2;
  return isAbove ? $at.before(1) : $at.after(1);
}
