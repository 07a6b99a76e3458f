import { answerCountsFile } from "#features/sponsors/answer-counts-file.ts";

export const dynamic = "force-dynamic";

export async function POST(_: Request, { params }: RouteContext<"/desk/sponsors/[id]/counts">) {
  return answerCountsFile((await params).id);
}
