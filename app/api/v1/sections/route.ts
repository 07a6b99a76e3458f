import { answerApi } from "#features/api/answer-api.ts";
import { loadApiSections } from "#features/api/loaders.ts";

export async function GET(request: Request): Promise<Response> {
  return answerApi(() => loadApiSections(new URL(request.url).searchParams));
}
