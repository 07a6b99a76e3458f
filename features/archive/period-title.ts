import type { Period } from "#features/archive/rules.ts";
import { messageLanguage } from "#lib/messages/message.ts";
import { formatDay, formatMonth } from "#lib/time/dates.ts";

/** A period in words: "2026", "October 2026", "21 October 2026". */
export function periodTitle({ year, month, day }: Period): string {
  if (month === undefined) return String(year);
  const place = { timeZone: "UTC", language: messageLanguage };
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return day === undefined ? formatMonth(date, place) : formatDay(date, place);
}
