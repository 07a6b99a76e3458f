import type { z } from "zod";
import type { Issue } from "#lib/errors.ts";

/** Zod's problems as ours. A schema gives the key of a message as its error text. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ""),
    key: issue.message,
    values: limitsOf(issue),
  }));
}

function limitsOf(issue: z.core.$ZodIssue): Record<string, number> {
  if (issue.code === "too_big") return { maximum: Number(issue.maximum) };
  if (issue.code === "too_small") return { minimum: Number(issue.minimum) };
  return {};
}
