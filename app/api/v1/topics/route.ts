import { answerApi } from "#features/api/answer-api.ts";
import { loadApiTopics } from "#features/api/loaders.ts";

export async function GET(request: Request): Promise<Response> {
  return answerApi(() => loadApiTopics(new URL(request.url).searchParams));
}
