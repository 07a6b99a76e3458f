import { embedOf } from "#features/transfer/html/embed-of.ts";
import type { BodyWork } from "#features/transfer/wordpress/body/body-work.ts";
import { expandShortcodes } from "#features/transfer/wordpress/body/expand-shortcodes.ts";
import { autop } from "#lib/wordpress/autop.ts";
import { htmlPieces } from "#lib/wordpress/html-pieces.ts";

const VERBATIM = new Set(["pre", "code", "script", "style", "textarea"]);
const ADDRESS_LINE = /^[^\S\n]*(https?:\/\/[^\s<>"[\]]+)[^\S\n]*$/gm;

/** HTML of a text from the classic editor: shortcodes answered, addresses on their own line embedded, paragraphs made. */
export function classicHtml(source: string, work: BodyWork): string {
  const lines = source.replace(/\r\n?/g, "\n");
  return autop(embedAddresses(expandShortcodes(lines, work), work));
}

function embedAddresses(html: string, work: BodyWork): string {
  if (!/^[^\S\n]*https?:/m.test(html)) return html;
  let text = "";
  let result = "";
  for (const piece of htmlPieces(html, VERBATIM)) {
    if (piece.kind !== "verbatim") text += piece.raw;
    else {
      result += embedIn(text, work) + piece.raw;
      text = "";
    }
  }
  return result + embedIn(text, work);
}

function embedIn(text: string, work: BodyWork): string {
  return text.replace(ADDRESS_LINE, (line, address: string) => {
    const embed = embedOf(address.replaceAll("&amp;", "&"));
    return embed ? `\n\n${work.setAside([embed], "block")}\n\n` : line;
  });
}
