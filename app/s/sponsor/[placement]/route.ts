import { answerClick } from "#features/sponsors/answer-click.ts";

export const dynamic = "force-dynamic";

export async function GET(_: Request, { params }: RouteContext<"/s/sponsor/[placement]">) {
  return answerClick((await params).placement);
}
