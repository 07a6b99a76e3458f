import { answerApi } from "#features/api/answer-api.ts";
import { loadApiSeries } from "#features/api/loaders.ts";

export async function GET(request: Request): Promise<Response> {
  return answerApi(() => loadApiSeries(new URL(request.url).searchParams));
}
