import { answerApi } from "#features/api/answer-api.ts";
import { loadApiArticle } from "#features/api/loaders.ts";

interface Context {
  params: Promise<{ id: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return answerApi(() => loadApiArticle(id));
}
