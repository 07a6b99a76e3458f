const NAMES: Record<string, string> = {
  doc: "Word",
  docx: "Word",
  odt: "OpenDocument",
  xls: "Excel",
  xlsx: "Excel",
  ods: "OpenDocument",
  ppt: "PowerPoint",
  pptx: "PowerPoint",
};

/** What a reader wants to know before taking a file: its type by the end of its address, and its size. "" if neither. */
export function fileFacts(url: string, bytes: number | undefined): string {
  const path = url.split(/[?#]/)[0]!;
  const ending = /\.([a-z0-9]{1,5})$/i.exec(path.split("/").at(-1)!)?.[1]?.toLowerCase();
  const type = ending && (NAMES[ending] ?? ending.toUpperCase());
  return [type, bytes === undefined ? undefined : sizeOf(bytes)].filter(Boolean).join(", ");
}

/** Bytes in units of a thousand, with two figures at least. */
function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}
