import { answerRedirectsFile } from "#features/publication/answer-redirects-file.ts";

export const dynamic = "force-dynamic";

export function POST(): Promise<Response> {
  return answerRedirectsFile();
}
