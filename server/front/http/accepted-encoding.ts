export type Encoding = "br" | "gzip" | "identity";

const REMEMBERED = 256;
const remembered = new Map<string, Encoding>();

/**
 * The coding to answer with: brotli, else gzip, else none, of what `Accept-Encoding` allows (RFC 9110, 12.5.3).
 * A coding with `q=0` is refused by the client.
 */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (!header) return "identity";
  const known = remembered.get(header);
  if (known) return known;
  const encoding = chooseEncoding(header);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(header, encoding);
  return encoding;
}

function chooseEncoding(header: string): Encoding {
  const weights = new Map(header.split(",").map(parseCoding));
  const anyOther = weights.get("*") ?? 0;
  if ((weights.get("br") ?? anyOther) > 0) return "br";
  if ((weights.get("gzip") ?? weights.get("x-gzip") ?? anyOther) > 0) return "gzip";
  return "identity";
}

function parseCoding(part: string): [string, number] {
  const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  if (!weight) return [name, 1];
  const value = Number(weight.slice(2));
  return [name, Number.isFinite(value) ? value : 0];
}
