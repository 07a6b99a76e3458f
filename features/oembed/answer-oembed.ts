import { missing, problem } from "#features/api/answer-api.ts";
import { OembedQuery } from "#features/oembed/input.ts";
import { loadOembed } from "#features/oembed/loaders.ts";
import type { Oembed } from "#features/oembed/oembed-of.ts";
import { xmlDocument, xmlElement } from "#lib/formats/write-xml.ts";

const WRITERS: Record<string, { type: string; write: (oembed: Oembed) => string }> = {
  json: { type: "application/json", write: (oembed) => JSON.stringify(oembed) },
  xml: { type: "text/xml", write: xmlOf },
};

/** Answers a consumer (oEmbed 1.0): 404 for what is not a public story of ours, 501 for another format. */
export async function answerOembed(query: URLSearchParams): Promise<Response> {
  const { data } = OembedQuery.safeParse(Object.fromEntries(query));
  if (!data) return problem(400, "api.400", { names: "url" });
  const writer = Object.hasOwn(WRITERS, data.format) ? WRITERS[data.format] : undefined;
  if (!writer) return problem(501, "oembed.501");
  const oembed = await loadOembed(data);
  if (!oembed) return missing();
  const headers = {
    "Content-Type": `${writer.type}; charset=utf-8`,
    "Access-Control-Allow-Origin": "*",
  };
  return new Response(writer.write(oembed), { headers });
}

function xmlOf(oembed: Oembed): string {
  const members = Object.entries(oembed).map(([name, value]) => xmlElement(name, {}, value));
  return xmlDocument(xmlElement("oembed", {}, ...members));
}
