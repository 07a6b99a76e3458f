import { answerFeed } from "#features/feeds/answer-feed.ts";

interface Context {
  params: Promise<{ slug: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerFeed({ kind: "topic", slug: (await params).slug }, "json");
}
