import { parse } from "yaml";

export interface FrontMatter {
  /** The mapping between the two `---` lines; empty where there is none. */
  fields: Record<string, unknown>;
  /** What follows it. */
  text: string;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits a Markdown file from its YAML front matter. Throws YAMLParseError where that is damaged. */
export function frontMatter(source: string): FrontMatter {
  const fenced = FENCED.exec(source);
  if (!fenced) return { fields: {}, text: source };
  const fields: unknown = parse(fenced[1]!);
  return {
    fields: isMapping(fields) ? fields : {},
    text: source.slice(fenced[0].length),
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
