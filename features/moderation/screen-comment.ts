import { phases } from "#features/moderation/phases.ts";
import type {
  Phase,
  PhaseVerdict,
  Screening,
  ScreeningFacts,
  Submission,
} from "#features/moderation/screening.ts";
import { log } from "#lib/log.ts";

/** Runs the phases in their order. A phase that fails sends the comment to the queue: an error publishes nothing and loses nothing. */
export function screenComment(
  submission: Submission,
  facts: ScreeningFacts,
  order: readonly Phase[] = phases,
): Screening {
  for (const phase of order) {
    const verdict = askPhase(phase, submission, facts);
    if (verdict) return verdict;
  }
  return { result: "public", reason: "" };
}

function askPhase(
  phase: Phase,
  submission: Submission,
  facts: ScreeningFacts,
): PhaseVerdict | undefined {
  try {
    return phase(submission, facts);
  } catch (error) {
    log.error({ err: error, phase: phase.name }, "a moderation phase failed");
    return { result: "held", reason: "error" };
  }
}
