import type { HtmlElement, HtmlNode } from "#features/transfer/html/html-node.ts";
import type { PasteReading } from "#features/transfer/paste/paste-reading.ts";
import type { PasteStep } from "#features/transfer/paste/paste-steps.ts";
import { mapElements } from "#features/transfer/paste/steps/map-elements.ts";
import { newElement } from "#features/transfer/paste/steps/new-element.ts";

const MOST = 50;
const PIXELS = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=\s]+$/;

/** Pictures whose bytes were pasted are put aside to be taken in; those with an address alone are counted. */
export const pastedPictures: PasteStep = (nodes, reading) =>
  mapElements(nodes, (element) => (element.name === "img" ? taken(element, reading) : [element]));

function taken({ attribs }: HtmlElement, reading: PasteReading): HtmlNode[] {
  const src = (attribs.src ?? "").trim();
  const isDot = Number(attribs.width) === 1 || Number(attribs.height) === 1;
  if (isDot || src === "") return [];
  if (!PIXELS.test(src) || reading.pictures.length >= MOST) {
    reading.leftOut += 1;
    return [];
  }
  reading.pictures.push(src);
  const key = String(reading.pictures.length - 1);
  return [newElement("span", [], { "data-standfirst": key })];
}
