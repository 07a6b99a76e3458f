/** One event of a calendar: a moment at which something about a story is planned. */
export interface CalendarEvent {
  /** The same for the same event at every reading. */
  uid: string;
  at: Date;
  /** When what it says last changed. */
  changedAt: Date;
  summary: string;
  url: string;
}

const MINUTES = 15;

/** A calendar as iCalendar (RFC 5545), in UTC, with lines of at most 75 octets. */
export function writeIcs(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Standfirst//Desk//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}

function eventLines({ uid, at, changedAt, summary, url }: CalendarEvent): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(changedAt)}`,
    `DTSTART:${utc(at)}`,
    `DURATION:PT${MINUTES}M`,
    `SUMMARY:${escapeText(summary)}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Form 2 of a date with time (RFC 5545, 3.3.5). */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

/** RFC 5545, 3.3.11; controls but the tab cannot be written at all. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");
}

/** RFC 5545, 3.1: 75 octets a line without its break, never within a character. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
