import type { Locator } from "@playwright/test";

/** Pastes into a text, as the browser does it with what another program has put on the clipboard. */
export function paste(text: Locator, types: Record<string, string>): Promise<void> {
  return text.evaluate((node, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    node.dispatchEvent(event);
  }, types);
}

/** Lets go of a picture, made on the spot, below the last line of a text. */
export function dropPicture(text: Locator): Promise<void> {
  return text.evaluate(async (node) => {
    const canvas = document.createElement("canvas");
    canvas.width = 1200;
    canvas.height = 800;
    canvas.getContext("2d")?.fillRect(0, 0, 600, 800);
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([drawn ?? ""], "harbour.png", { type: "image/png" }));
    const { left, bottom } = node.lastElementChild!.getBoundingClientRect();
    const place = { clientX: left + 20, clientY: bottom - 2 };
    node.dispatchEvent(
      new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, ...place }),
    );
  });
}
