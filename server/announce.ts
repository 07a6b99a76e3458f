import { issueSetupLink } from "#features/auth/issue-setup-link.ts";
import type { Env } from "#lib/env.ts";
import { print } from "#server/print.ts";

/** Says that everything runs, and how the first administrator is made while there is no one at the desk. */
export async function announce({ siteUrl }: Env): Promise<void> {
  const setup = await issueSetupLink();
  if (setup) {
    print(`Make the first account of the newsroom, once and within 24 hours: ${siteUrl}${setup}`);
  }
  print(`standfirst ready: ${siteUrl}`);
}
