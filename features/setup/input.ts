import { z } from "zod";
import { SettingsInput } from "#features/publication/input.ts";
import { textField } from "#features/records/input.ts";

/** How a publication begins: with the demonstration, with nothing, or with what another system holds. */
export const beginnings = ["keep", "empty", "import"] as const;

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
