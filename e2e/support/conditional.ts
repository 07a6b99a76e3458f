import { type APIRequestContext, expect } from "@playwright/test";

/** What a document is known again by: its ETag and, where it says so, when it changed (RFC 9110, 13.1). */
export async function expectKnownAgain(request: APIRequestContext, path: string): Promise<void> {
  // A job may change the document between two requests, so each try begins with what stands then.
  await expect
    .poll(() => statusesOf(request, path), { message: path, intervals: [0, 200, 1_000, 3_000] })
    .toEqual(expect.not.arrayContaining([200]));
}

async function statusesOf(request: APIRequestContext, path: string): Promise<number[]> {
  const { etag, "last-modified": changed } = (await request.get(path)).headers();
  if (!etag) return [200];
  const conditions: Record<string, string>[] = [
    { "If-None-Match": etag },
    ...(changed ? [{ "If-Modified-Since": changed }] : []),
  ];
  const answers = conditions.map((headers) => request.get(path, { headers }));
  return (await Promise.all(answers)).map((answer) => answer.status());
}
