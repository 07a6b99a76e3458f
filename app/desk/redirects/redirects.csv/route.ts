import { answerRedirectsFile } from "#features/publication/answer-redirects-file.ts";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerRedirectsFile();
}
