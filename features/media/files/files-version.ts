import { createHash } from "node:crypto";
import type { PictureRatio } from "#db/enums.ts";
import type { Crop } from "#db/schema/media.ts";
import { type PictureMarks, spokenMarks } from "#features/media/marks/picture-marks.ts";

/** Raised when the same pixels and words are to be written otherwise. */
const WRITING = 1;

const VERSION = /-[0-9a-f]{8}$/;

/** Names what files say of themselves: eight hexadecimal digits. */
export function filesVersion(marks: PictureMarks): string {
  return digest([WRITING, spokenMarks(marks)]);
}

/** Of a picture's files, however often they were written anew: its original's path without version and ending. */
export function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, "").replace(VERSION, "");
}

/** The path that an original had before its files carried a version. */
export function unversioned(path: string): string {
  return `${stemOf(path)}${/\.[^./]+$/.exec(path)?.[0] ?? ""}`;
}

/** Begins the names of a picture's files: the same for the same pixels and words, another for others. */
export const versionedName = (stem: string, version: string) => `${stem}-${version}`;

/** Begins the names of the files of one crop. */
export function cropName(name: string, ratio: PictureRatio, { x, y, width }: Crop): string {
  return `${name}-${digest([ratio, x, y, width])}`;
}

function digest(parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
}
