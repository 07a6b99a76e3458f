import type { Actor } from "#features/auth/actor.ts";
import { changePublication } from "#features/publication/change-publication.ts";
import type { SettingsInput } from "#features/publication/input.ts";
import { canChangeSettings } from "#features/publication/policy.ts";
import { contrastOf, LEAST_CONTRAST, PAPERS, toldContrast } from "#features/publication/rules.ts";
import { Invalid, type Issue } from "#lib/errors.ts";

/** Name, language, colours, robots and the rest. Throws Invalid for an accent that cannot be read on its paper. */
export function changeSettings(actor: Actor, input: SettingsInput): Promise<void> {
  const { robotsSearch, robotsAnswers, robotsTraining, ...values } = input;
  const robots = { search: robotsSearch, answers: robotsAnswers, training: robotsTraining };
  return changePublication(actor, {
    allowed: canChangeSettings(actor),
    action: "settings.change",
    values: { ...values, robots },
    check() {
      const issues = [
        ...contrastIssue("accent", values.accent, PAPERS.light),
        ...contrastIssue("accentDark", values.accentDark, PAPERS.dark),
      ];
      if (issues.length > 0) throw new Invalid(issues);
    },
  });
}

function contrastIssue(field: string, colour: string, paper: string): Issue[] {
  const ratio = contrastOf(colour, paper);
  if (ratio >= LEAST_CONTRAST) return [];
  return [{ field, key: "manage.contrast", values: { colour, ratio: toldContrast(ratio) } }];
}
