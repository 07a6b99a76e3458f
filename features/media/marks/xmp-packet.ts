import { licenceUrl } from "#features/media/licence-url.ts";
import { type PictureMarks, spokenMarks } from "#features/media/marks/picture-marks.ts";

/**
 * What a picture says of itself as XMP, by the names of the IPTC Photo Metadata Standard 2024: description, credit
 * line, source, copyright notice, rights usage terms and web statement of rights.
 */
export function xmpPacket(marks: PictureMarks): string {
  const { caption, credit, source, licence } = spokenMarks(marks);
  const statement = licence && licenceUrl(licence);
  const properties = [
    caption && alternatives("dc:description", caption),
    licence && alternatives("dc:rights", licence),
    licence && alternatives("xmpRights:UsageTerms", licence),
    statement && `<xmpRights:WebStatement>${escapeXml(statement)}</xmpRights:WebStatement>`,
    credit && `<photoshop:Credit>${escapeXml(credit)}</photoshop:Credit>`,
    source && `<photoshop:Source>${escapeXml(source)}</photoshop:Source>`,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${properties.filter(Boolean).join("")}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function alternatives(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
