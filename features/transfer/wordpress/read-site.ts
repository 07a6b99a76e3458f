import { readEntries } from "#features/transfer/wordpress/read-entries.ts";
import { type Site, siteOf } from "#features/transfer/wordpress/rules/site-of.ts";

/** The site of a set of files: what the first of them says. Every file is opened, so that one that is no export stops the import before it starts. */
export async function readSite(files: string[]): Promise<Site> {
  const sites: Site[] = [];
  for (const file of files) {
    for await (const entry of readEntries([file])) {
      if (entry.type === "site") sites.push(siteOf(entry));
      break;
    }
  }
  return sites.find(({ host }) => host !== "") ?? sites[0]!;
}
