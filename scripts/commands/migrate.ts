import type { Command } from "commander";
import { openForCommand } from "#scripts/open-for-command.ts";
import type { Closing } from "#server/closing.ts";

export function migrate(program: Command, closing: Closing): void {
  program
    .command("migrate")
    .description("bring the database to this version's schema")
    .action(async () => {
      await openForCommand(closing);
      process.stdout.write("The database has this version's schema.\n");
    });
}
