import { answerAuditFile } from "#features/audit-log/answer-audit-file.ts";

export const dynamic = "force-dynamic";

export function POST(request: Request): Promise<Response> {
  return answerAuditFile(request);
}
