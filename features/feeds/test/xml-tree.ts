import { SaxesParser } from "saxes";

/** An element as a strict, namespace-aware parser reads it. */
export interface XmlTree {
  /** Local name. */
  name: string;
  namespace: string;
  /** By the name in the document, prefix included. */
  attributes: Record<string, string>;
  children: XmlTree[];
  /** All text below it, entities read. */
  text: string;
}

/** The root of a document. Throws where it is not well-formed. */
export function readXmlTree(text: string): XmlTree {
  const top: XmlTree = { name: "", namespace: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  const add = (more: string) => {
    for (const element of open) element.text += more;
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: XmlTree = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  return top.children[0]!;
}
