import { z } from "zod";
import type { NavigationLink } from "#db/schema/settings.ts";
import { fediverseField } from "#features/authors/input.ts";
import { nameField, textField, webField } from "#features/records/input.ts";
import { tickField } from "#lib/form-fields.ts";

const MOST_LINKS = 20;

const colourField = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "manage.colourShape");

export const SettingsInput = z.object({
  name: nameField,
  motto: textField(200),
  description: textField(500),
  language: z.string().trim().refine(isLanguage, "manage.languageShape"),
  timeZone: z.string().trim().refine(isTimeZone, "manage.zoneUnknown"),
  accent: colourField,
  accentDark: colourField,
  fediverse: fediverseField,
  robotsSearch: tickField.default(false),
  robotsAnswers: tickField.default(false),
  robotsTraining: tickField.default(false),
  republicationLicence: textField(200),
  republicationLicenceUrl: webField,
  mailFrom: z
    .string()
    .trim()
    .refine(
      (text) => text === "" || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text),
      "auth.emailShape",
    )
    .default(""),
});

/** One link a line: its words, a bar, its address. */
const linksField = z
  .string()
  .default("")
  .transform((text, context) => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const links = lines.map(linkOf);
    if (links.length > MOST_LINKS) context.addIssue("manage.linksMany");
    if (links.includes(undefined)) context.addIssue("manage.linkShape");
    return links.filter((link) => link !== undefined);
  });

export const NavigationInput = z.object({
  navigation: linksField,
  footerLinks: linksField,
  footer: textField(1000),
});

export type SettingsInput = z.output<typeof SettingsInput>;
export type NavigationInput = z.output<typeof NavigationInput>;

function linkOf(line: string): NavigationLink | undefined {
  const bar = line.lastIndexOf("|");
  const [label, href] = [line.slice(0, bar).trim(), line.slice(bar + 1).trim()];
  const isOwn = /^\/(?!\/)[^\s\\]*$/.test(href);
  const isWeb = /^(https?:|mailto:)/.test(URL.parse(href)?.protocol ?? "");
  return bar > 0 && label !== "" && label.length <= 80 && (isOwn || isWeb)
    ? { label, href }
    : undefined;
}

function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return name !== "" && Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
