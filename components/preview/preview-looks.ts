/** A way in which readers see a page: pixels of the window, and what the stylesheet is told. */
export interface PreviewLook {
  name: "phone" | "tablet" | "desktop" | "dark" | "print";
  width: number;
  height: number;
}

export const previewLooks: readonly [PreviewLook, ...PreviewLook[]] = [
  { name: "phone", width: 390, height: 780 },
  { name: "tablet", width: 820, height: 900 },
  { name: "desktop", width: 1280, height: 900 },
  { name: "dark", width: 390, height: 780 },
  { name: "print", width: 760, height: 1000 },
];
