import { blankForm } from "#features/auth/form-state.ts";
import { uploadPicturesAction } from "#features/media/library/actions.ts";
import { message } from "#lib/messages/message.ts";

/** A file on its way, with what became of it. */
export interface SentPicture {
  filename: string;
  text: string;
  mediaId?: number | undefined;
  /** Undefined for one that the server already answered. */
  isDone?: boolean;
}

/** Sends files one after another, so that one that fails takes no other along, and tells after each. */
export async function sendPictures(
  files: File[],
  tell: (rows: SentPicture[]) => void,
): Promise<void> {
  const rows: SentPicture[] = files.map(({ name }) => ({
    filename: name,
    text: message("library.waiting"),
    isDone: false,
  }));
  for (const [place, file] of files.entries()) {
    rows[place] = { ...rows[place]!, text: message("library.sending") };
    tell([...rows]);
    rows[place] = { filename: file.name, ...(await sendOne(file)), isDone: true };
    tell([...rows]);
  }
}

async function sendOne(file: File): Promise<{ text: string; mediaId?: number | undefined }> {
  const form = new FormData();
  form.set("files", file);
  try {
    const state = await uploadPicturesAction(blankForm, form);
    const taken = state.data?.[0];
    return taken ?? { text: state.errors.files ?? state.message };
  } catch {
    return { text: message("library.lostWay") };
  }
}
