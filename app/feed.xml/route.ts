import { answerFeed } from "#features/feeds/answer-feed.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return answerFeed({ kind: "site" }, "rss");
}
