import { Ajv2020 } from "ajv/dist/2020.js";

interface Described {
  paths: Record<string, { get: { responses: Record<string, { content?: Content }> } }>;
  components: { schemas: Record<string, Record<string, unknown>> };
}

type Content = Record<string, { schema: { $ref: string } }>;

interface Answer {
  status: number;
  contentType: string;
  body: unknown;
}

const SCHEMAS = "#/components/schemas/";

/** A check of answers against a description of the interface: no fault is an empty list. */
export function faultsByDescription(document: unknown) {
  const { paths, components } = document as Described;
  const ajv = new Ajv2020({ allErrors: true, formats: FORMATS });
  const definitions = JSON.stringify(closed(components.schemas));
  ajv.addSchema({
    $id: "described",
    $defs: JSON.parse(definitions.replaceAll(SCHEMAS, "#/$defs/")),
  });

  return (address: string, { status, contentType, body }: Answer): string[] => {
    const path = Object.keys(paths).find((one) => matches(one, new URL(address).pathname));
    const content = path && paths[path]!.get.responses[status]?.content;
    if (!content) return [`${address}: status ${status} is not described`];
    const [[type, { schema }]] = Object.entries(content) as [[string, Content[string]]];
    if (!contentType.startsWith(type)) return [`${address}: ${contentType} is not ${type}`];
    const validate = ajv.getSchema(`described${schema.$ref.replace(SCHEMAS, "#/$defs/")}`)!;
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${address}${instancePath}: ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** Clients bear a member that is not described; our own answers have none. */
function closed(schemas: Described["components"]["schemas"]) {
  const entries = Object.entries(schemas).map(([name, schema]) => [
    name,
    { ...schema, additionalProperties: false },
  ]);
  return Object.fromEntries(entries);
}

function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return false;
  return wanted.every((part, place) => part.startsWith("{") || part === given[place]);
}

const FORMATS = {
  uri: (text: string) => URL.canParse(text),
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
};
