import type { Command } from "commander";
import { systemActor } from "#features/auth/actor.ts";
import { WithholdInput } from "#features/workflow/input.ts";
import { getStoryId } from "#features/workflow/queries.ts";
import { restoreArticle } from "#features/workflow/restore-article.ts";
import { withholdArticle } from "#features/workflow/withhold-article.ts";
import { message } from "#lib/messages/message.ts";
import { Refusal } from "#lib/refusal.ts";
import { openForCommand } from "#scripts/open-for-command.ts";
import type { Closing } from "#server/closing.ts";

/** Adds `withhold` and its way back, `restore`. */
export function withhold(program: Command, closing: Closing): void {
  program
    .command("withhold")
    .argument("<slug>", "the last part of the story's address")
    .requiredOption("--reason <text>", "what readers are told: who asked, and on which ground")
    .description("stop showing a story for legal reasons: its address answers 451")
    .action(async (slug: string, { reason }: { reason: string }) => {
      await openForCommand(closing);
      const input = WithholdInput.safeParse({ articleId: await getStoryId(slug), reason });
      if (!input.success) throw new Refusal(message("story.reasonNeeded"));
      await withholdArticle(systemActor, input.data);
      process.stdout.write(`"${slug}" is withheld. \`restore ${slug}\` shows it again.\n`);
    });
  program
    .command("restore")
    .argument("<slug>", "the last part of the story's address")
    .description("show a withheld story again")
    .action(async (slug: string) => {
      await openForCommand(closing);
      await restoreArticle(systemActor, { articleId: await getStoryId(slug) });
      process.stdout.write(`"${slug}" is shown.\n`);
    });
}
