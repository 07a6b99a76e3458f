import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { pictureKind } from "#features/media/picture-kind.ts";

const dot = () => sharp({ create: { width: 2, height: 2, channels: 3, background: "#0f5c8c" } });

describe("pictureKind", () => {
  test.each(["png", "jpeg", "webp", "avif", "gif"] as const)(
    "X6: knows %s by its bytes",
    async (kind) => {
      expect(pictureKind(await dot().toFormat(kind).toBuffer())).toBe(kind);
    },
  );

  test.each([
    "<svg xmlns='http://www.w3.org/2000/svg'/>",
    '\uFEFF<?xml version="1.0"?>\n<!-- drawn\nby hand -->\n<svg width="3">',
    "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x'><svg>",
  ])("X6: knows SVG by its root: %j", (text) => {
    expect(pictureKind(Buffer.from(text))).toBe("svg");
  });

  test.each([
    ["a web page", "<!doctype html><svg>"],
    ["a script", "#!/bin/sh\necho"],
    ["an SVG with its own entities", '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>'],
    ["a TIFF", "II*\0"],
    ["a HEIC photograph", "\0\0\0\x18ftypheic\0\0\0\0mif1heic"],
    ["a PDF", "%PDF-1.7"],
    ["nothing", ""],
    ["RIFF that is a sound", "RIFF\0\0\0\0WAVE"],
  ])("X6: does not take %s", (_what, text) => {
    expect(pictureKind(Buffer.from(text, "latin1"))).toBeUndefined();
  });
});
