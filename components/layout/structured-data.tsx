import type { Thing } from "schema-dts";
import { jsonForScript } from "#lib/formats/json-for-script.ts";

/** What a page is about for search engines, as JSON-LD (D5). Every text in it stands on the page. */
export function StructuredData({ things }: { things: Thing[] }) {
  const __html = jsonForScript({ "@context": "https://schema.org", "@graph": things });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html }} />;
}
