import { answerApi } from "#features/api/answer-api.ts";
import { loadApiAuthors } from "#features/api/loaders.ts";

export async function GET(request: Request): Promise<Response> {
  return answerApi(() => loadApiAuthors(new URL(request.url).searchParams));
}
