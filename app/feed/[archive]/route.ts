import { answerFeedArchive } from "#features/feeds/answer-feed.ts";

interface Context {
  params: Promise<{ archive: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { archive } = await params;
  return answerFeedArchive({ kind: "site" }, archive);
}
