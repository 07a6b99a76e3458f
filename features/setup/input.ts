import { z } from "zod";
import { SettingsInput } from "#features/publication/input.ts";
import { textField } from "#features/records/input.ts";
import { beginnings } from "#features/setup/rules.ts";

const { name, motto, language, timeZone, accent, accentDark, mailFrom } = SettingsInput.shape;

export const BeginningInput = z.object({
  name,
  motto,
  language,
  timeZone,
  accent,
  accentDark,
  mailFrom,
  /** Name of the first section; empty makes none. */
  section: textField(160),
  beginning: z.enum(beginnings).default("keep"),
});

export type BeginningInput = z.output<typeof BeginningInput>;
