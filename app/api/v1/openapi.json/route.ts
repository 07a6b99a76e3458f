import { answerApi } from "#features/api/answer-api.ts";
import { loadApiDescription } from "#features/api/loaders.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return answerApi(loadApiDescription);
}
