export const archiveIndexUrl = () => "/archive";

/** Path of a year, a month or a day: `/2026`, `/2026/10`, `/2026/10/21`. Months and days count from 1. */
export function archiveUrl({ year, month, day }: { year: number; month?: number; day?: number }) {
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]));
  return `/${[String(year).padStart(4, "0"), ...parts].join("/")}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
