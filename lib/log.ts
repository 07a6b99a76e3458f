import pino, { type Logger } from "pino";
import { globalSlot } from "#lib/global-slot.ts";

const SECRET_FIELDS = [
  "password",
  "token",
  "secret",
  "authorization",
  "cookie",
  "*.password",
  "*.token",
  "*.secret",
  "*.authorization",
  "*.cookie",
  "*.headers.authorization",
  "*.headers.cookie",
];

/**
 * The process's log: one JSON object a line on standard error, since standard output belongs to what a
 * person started. Doors set `log.level` from the settings.
 */
export const log: Logger = globalSlot("log", () =>
  pino(
    {
      level: process.env.LOG_LEVEL || "info",
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_FIELDS, censor: "(kept back)" },
    },
    pino.destination({ dest: 2, sync: true }),
  ),
);
