import { answerFeedArchive } from "#features/feeds/answer-feed.ts";

interface Context {
  params: Promise<{ slug: string; archive: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, archive } = await params;
  return answerFeedArchive({ kind: "series", slug }, archive);
}
