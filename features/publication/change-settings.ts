import type { Actor } from "#features/auth/actor.ts";
import { accentIssues } from "#features/publication/accent-issues.ts";
import { changePublication } from "#features/publication/change-publication.ts";
import type { SettingsInput } from "#features/publication/input.ts";
import { canChangeSettings } from "#features/publication/policy.ts";
import { Invalid } from "#lib/errors.ts";

/** Name, language, colours, robots and the rest. Throws Invalid for an accent that cannot be read on its paper. */
export function changeSettings(actor: Actor, input: SettingsInput): Promise<void> {
  const { robotsSearch, robotsAnswers, robotsTraining, ...values } = input;
  const robots = { search: robotsSearch, answers: robotsAnswers, training: robotsTraining };
  return changePublication(actor, {
    allowed: canChangeSettings(actor),
    action: "settings.change",
    values: { ...values, robots },
    check() {
      const issues = accentIssues(values);
      if (issues.length > 0) throw new Invalid(issues);
    },
  });
}
