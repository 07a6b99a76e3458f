import { z } from "zod";
import { siteAddress } from "#lib/site-address.ts";

/** A path of this site, also given as a whole address of it; may carry the query of an older system. */
const ownPath = z
  .string("manage.pathNeeded")
  .trim()
  .min(1, "manage.pathNeeded")
  .max(2000, "form.long")
  .transform((text, context) => {
    const path = pathOf(text);
    if (path !== undefined) return path;
    context.addIssue("manage.pathShape");
    return z.NEVER;
  });

/** Where it leads: a path here, or an address elsewhere. */
const target = z
  .string("manage.pathNeeded")
  .trim()
  .min(1, "manage.pathNeeded")
  .max(2000, "form.long")
  .transform((text, context) => {
    const found = pathOf(text) ?? webAddress(text);
    if (found !== undefined) return found;
    context.addIssue("manage.pathShape");
    return z.NEVER;
  });

export const RedirectInput = z.object({ path: ownPath, target });

export const RedirectChoice = z.object({ path: z.string().max(2000) });

export const RedirectsFile = z.object({
  file: z
    .instanceof(File, { error: "manage.fileNeeded" })
    .refine((file) => file.size > 0, "manage.fileNeeded")
    .refine((file) => file.size <= 2_000_000, "manage.fileLarge"),
});

export type RedirectInput = z.output<typeof RedirectInput>;

function pathOf(text: string): string | undefined {
  const site = siteAddress();
  const url = text.startsWith("/") ? URL.parse(text, site) : URL.parse(text);
  if (!url || url.host !== site.host || text.startsWith("//") || /[\p{Cc}\s\\]/u.test(text))
    return undefined;
  return `${url.pathname}${url.search}`;
}

function webAddress(text: string): string | undefined {
  const url = URL.parse(text);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : undefined;
}
