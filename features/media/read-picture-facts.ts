import exifr from "exifr";

export interface PictureFacts {
  caption: string;
  credit: string;
  source: string;
  licence: string;
}

const NONE: PictureFacts = { caption: "", credit: "", source: "", licence: "" };

/** Files that are longer keep what they say at their beginning, too. */
const LOOKED_AT = 4 * 1024 * 1024;

/**
 * What a file says of itself: IPTC, then XMP (Dublin Core, Photoshop, rights), then EXIF. Where it was taken is never
 * read. Anything that cannot be read says nothing.
 */
export async function readPictureFacts(bytes: Buffer): Promise<PictureFacts> {
  try {
    const found: Record<string, unknown> | undefined = await exifr.parse(
      bytes.subarray(0, LOOKED_AT),
      { iptc: true, xmp: true, tiff: true, exif: true, gps: false, icc: false, mergeOutput: true },
    );
    if (!found) return NONE;
    const first = (longest: number, ...names: string[]) =>
      names.map((name) => lineOf(found[name], longest)).find((text) => text !== "") ?? "";
    return {
      caption: first(2000, "Caption", "description", "ImageDescription"),
      credit: first(300, "Credit", "Byline", "creator", "Artist"),
      source: first(300, "Source"),
      licence: first(300, "UsageTerms", "rights", "CopyrightNotice", "Copyright"),
    };
  } catch {
    return NONE;
  }
}

/** One line of plain text, whatever was in the file. */
function lineOf(value: unknown, longest: number): string {
  const one = Array.isArray(value)
    ? value.filter((part) => typeof part === "string").join(", ")
    : value;
  const text = typeof one === "object" && one !== null && "value" in one ? one.value : one;
  if (typeof text !== "string") return "";
  return withoutEntities(asUtf8(text))
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s\uFFFD]+/gu, " ")
    .trim()
    .slice(0, longest);
}

/** Texts of IPTC come byte by byte, whatever the file says they are written in. */
function asUtf8(text: string): string {
  if ([...text].some((character) => character > "\u00FF")) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Texts of XMP come as they stand in its XML. */
function withoutEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!);
}
