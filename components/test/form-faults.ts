import { Parser } from "htmlparser2";

type Attributes = Record<string, string>;

interface Field {
  name: string;
  id: string | undefined;
  isNamed: boolean;
}

const FIELDS = new Set(["input", "select", "textarea"]);
const UNLABELLED_TYPES = new Set(["hidden", "submit", "button"]);

/** What a person who cannot see the page would miss: fields without a label, and ids that lead nowhere or to two places. */
export function formFaults(html: string): string[] {
  const ids: string[] = [];
  const pointers: { from: string; to: string }[] = [];
  const fields: Field[] = [];
  const labelled = new Set<string>();
  let depthInLabel = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) ids.push(attributes.id);
      pointers.push(...pointersOf(name, attributes));
      if (name === "label") {
        depthInLabel += 1;
        if (attributes.for) labelled.add(attributes.for);
      }
      if (!FIELDS.has(name) || UNLABELLED_TYPES.has(attributes.type ?? "")) return;
      const isNamed = depthInLabel > 0 || Boolean(attributes["aria-label"]);
      fields.push({ name: attributes.name ?? name, id: attributes.id, isNamed });
    },
    onclosetag(name) {
      if (name === "label") depthInLabel -= 1;
    },
  });
  parser.end(html);
  const twice = [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
  const nameless = fields.filter(({ id, isNamed }) => !isNamed && !labelled.has(id ?? ""));
  return [
    ...nameless.map(({ name }) => `no label: ${name}`),
    ...twice.map((id) => `id twice: ${id}`),
    ...pointers.filter(({ to }) => !ids.includes(to)).map(({ from, to }) => `${from}: no ${to}`),
  ];
}

function pointersOf(name: string, attributes: Attributes): { from: string; to: string }[] {
  const found = ["for", "list", "aria-describedby", "aria-labelledby"].flatMap((from) =>
    (attributes[from] ?? "")
      .split(" ")
      .filter(Boolean)
      .map((to) => ({ from, to })),
  );
  const href = attributes.href ?? "";
  if (name === "a" && href.startsWith("#")) found.push({ from: "href", to: href.slice(1) });
  return found;
}
