import { answerOembed } from "#features/oembed/answer-oembed.ts";

export async function GET(request: Request): Promise<Response> {
  return answerOembed(new URL(request.url).searchParams);
}
