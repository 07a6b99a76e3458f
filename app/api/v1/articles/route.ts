import { answerApi } from "#features/api/answer-api.ts";
import { loadApiArticles } from "#features/api/loaders.ts";

export async function GET(request: Request): Promise<Response> {
  return answerApi(() => loadApiArticles(new URL(request.url).searchParams));
}
