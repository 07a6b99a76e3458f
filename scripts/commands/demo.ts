import type { Command } from "commander";
import { removeDemonstration } from "#features/transfer/demonstration/remove-demonstration.ts";
import { restoreDemonstration } from "#features/transfer/demonstration/restore-demonstration.ts";
import { openForCommand } from "#scripts/open-for-command.ts";
import type { Closing } from "#server/closing.ts";

export function demo(program: Command, closing: Closing): void {
  const command = program.command("demo").description("the demonstration publication");
  command
    .command("load")
    .description("load it into an empty database")
    .action(async () => {
      await openForCommand(closing);
      const loaded = await restoreDemonstration();
      process.stdout.write(
        loaded
          ? "The demonstration is loaded.\n"
          : "Nothing was loaded: this publication already has stories, people or a name of its own.\n",
      );
    });
  command
    .command("remove")
    .description("take it out again and keep what people have added")
    .action(async () => {
      await openForCommand(closing);
      const removed = await removeDemonstration();
      process.stdout.write(
        removed
          ? "The demonstration is removed.\n"
          : "Nothing was removed: no demonstration is loaded.\n",
      );
    });
}
