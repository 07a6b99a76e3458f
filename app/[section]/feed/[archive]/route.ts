import { answerFeedArchive } from "#features/feeds/answer-feed.ts";

interface Context {
  params: Promise<{ section: string; archive: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { section, archive } = await params;
  return answerFeedArchive({ kind: "section", slug: section }, archive);
}
