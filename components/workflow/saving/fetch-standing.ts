import type { StandingVersion } from "#features/revisions/standing-version.ts";
import { standingUrl } from "#features/workflow/urls.ts";

/** The story's newest version; undefined where the server cannot be reached or says nothing. */
export async function fetchStanding(articleId: number): Promise<StandingVersion | undefined> {
  const response = await fetch(standingUrl(articleId)).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}
