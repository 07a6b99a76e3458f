import { type Finding, findingKinds } from "#features/finder/finding.ts";

export interface FindingGroup {
  kind: Finding["kind"];
  findings: Finding[];
}

/** Findings by kind: rooms first, then stories, then the rest; within a kind as they were found. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return (["room", ...findingKinds] as const)
    .map((kind) => ({ kind, findings: findings.filter((one) => one.kind === kind) }))
    .filter((group) => group.findings.length > 0);
}
