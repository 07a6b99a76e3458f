import { message } from "#lib/messages/message.ts";

/** What stands in the text in place of a picture. */
export const uploadNotices = {
  /** While it is taken in. */
  waiting(name: string): HTMLElement {
    const notice = frame();
    const progress = document.createElement("progress");
    progress.setAttribute("aria-label", message("uploads.waiting", { name }));
    notice.append(message("uploads.waiting", { name }), progress);
    return notice;
  },

  /** When that failed: why, and what can be done. */
  failed(why: string, doors: { retry(): void; leave(): void }): HTMLElement {
    const notice = frame();
    notice.dataset.failed = "";
    notice.append(why, button("uploads.retry", doors.retry), button("uploads.leave", doors.leave));
    return notice;
  },
};

function frame(): HTMLElement {
  const notice = document.createElement("div");
  notice.className = "upload-notice";
  notice.contentEditable = "false";
  notice.setAttribute("role", "status");
  return notice;
}

function button(label: "uploads.retry" | "uploads.leave", press: () => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = message(label);
  made.addEventListener("click", press);
  return made;
}
