import type { Editor } from "@tiptap/core";
import { freshBlocks } from "#components/workflow/editor/blocks/fresh-blocks.ts";
import { keptBlockType } from "#components/workflow/editor/blocks/kept-block-type.ts";
import { type UploadChange, uploadKey } from "#components/workflow/editor/uploads/upload-marks.ts";
import { uploadNotices } from "#components/workflow/editor/uploads/upload-notices.ts";
import { blankForm } from "#features/auth/form-state.ts";
import { uploadPictureAction } from "#features/workflow/actions.ts";
import type { MediaChoice } from "#features/workflow/list-choices.ts";
import { message } from "#lib/messages/message.ts";

/** A picture to take in, and where it is to stand. */
export interface NewPicture {
  file: File;
  at: number;
}

let started = 0;

/** Takes a picture in and puts it where its mark has moved to meanwhile; a failure is told in that place. */
export async function startUpload(
  editor: Editor,
  { file, at }: NewPicture,
  added: (picture: MediaChoice) => void,
): Promise<void> {
  started += 1;
  const id = `upload-${started}`;
  change(editor, {
    kind: "mark",
    at,
    mark: { id, notice: () => uploadNotices.waiting(file.name) },
  });
  const answer = await upload(file);
  if (editor.isDestroyed) return;
  const place = placeOf(editor, id);
  if (place === undefined) return;
  if ("picture" in answer) {
    added(answer.picture);
    put(editor, { id, place, mediaId: answer.picture.id });
    return;
  }
  const failedId = `${id}-failed`;
  const leave = () => change(editor, { kind: "clear", id: failedId });
  const retry = () => {
    const again = placeOf(editor, failedId);
    leave();
    if (again !== undefined) void startUpload(editor, { file, at: again }, added);
  };
  const notice = () => uploadNotices.failed(`${file.name}: ${answer.why}`, { retry, leave });
  change(
    editor,
    { kind: "clear", id },
    { kind: "mark", at: place, mark: { id: failedId, notice } },
  );
}

type Answer = { picture: MediaChoice } | { why: string };

async function upload(file: File): Promise<Answer> {
  const form = new FormData();
  form.set("file", file);
  try {
    const { ok, data, errors, message: told } = await uploadPictureAction(blankForm, form);
    return ok && data ? { picture: data } : { why: errors.file ?? told };
  } catch {
    return { why: message("uploads.failed") };
  }
}

function change(editor: Editor, ...changes: UploadChange[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(uploadKey, changes).setMeta("addToHistory", false));
}

function placeOf(editor: Editor, id: string): number | undefined {
  const marks = uploadKey.getState(editor.state);
  return marks?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from;
}

function put(
  editor: Editor,
  { id, place, mediaId }: { id: string; place: number; mediaId: number },
) {
  const { tr, schema } = editor.state;
  const block = { type: "image", attrs: { mediaId } };
  freshBlocks.add(block);
  tr.setMeta(uploadKey, [{ kind: "clear", id }] satisfies UploadChange[]);
  editor.view.dispatch(tr.insert(place, schema.nodes[keptBlockType]!.create({ block })));
}
