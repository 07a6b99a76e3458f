import { describe, expect, test } from "vitest";
import { blockLabel } from "#components/workflow/editor/blocks/block-label.ts";
import { insertions } from "#components/workflow/editor/toolbar/insertions.ts";
import { message } from "#lib/messages/message.ts";

const pictures = [
  { id: 69, alt: "Delegates in a hall", filename: "hall.jpg" },
  { id: 70, alt: "", filename: "lake.jpg" },
];
const image = (attrs: object) => ({ type: "image", attrs: { ...attrs } });

describe("E12: what an editor reads in place of a picture", () => {
  test.each([
    [{ mediaId: 69, caption: "The hall in June" }, "The hall in June"],
    [{ mediaId: 69, caption: " ", alt: "Six delegates" }, "Six delegates"],
    [{ mediaId: 69 }, "Delegates in a hall"],
    [{ mediaId: 69, caption: "" }, "Delegates in a hall"],
    [{ mediaId: 70 }, "lake.jpg"],
    [{ mediaId: 71 }, "Picture 71"],
  ])("%o is %s", (attrs, label) => {
    expect(blockLabel(image(attrs), pictures)).toBe(label);
  });
});

test("E8: a block is called in the menu what it is called once it is placed", () => {
  const video = insertions.find(({ label }) => label === "editor.video");
  expect(video).toBeDefined();
  const placed = blockLabel({ type: "video", attrs: { title: "The debate" } });
  expect(placed).toBe(`${message("editor.video")}: The debate`);
  const sound = blockLabel({ type: "audio", attrs: { title: "The debate" } });
  expect(sound).toBe(`${message("editor.audio")}: The debate`);
});
