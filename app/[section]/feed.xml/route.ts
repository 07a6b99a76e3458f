import { answerFeed } from "#features/feeds/answer-feed.ts";

interface Context {
  params: Promise<{ section: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerFeed({ kind: "section", slug: (await params).section }, "rss");
}
