import "#server/production.ts";
import { Command } from "commander";
import { Conflict, Forbidden, Invalid, NotFound } from "#lib/errors.ts";
import { isMessageKey, message } from "#lib/messages/message.ts";
import { Refusal } from "#lib/refusal.ts";
import { demo } from "#scripts/commands/demo.ts";
import { registerImportCommand } from "#scripts/commands/import.ts";
import { migrate } from "#scripts/commands/migrate.ts";
import { withhold } from "#scripts/commands/withhold.ts";
import { runOnce } from "#server/run-door.ts";

/** Each adds one command; its action opens what it needs with `openForCommand(closing)`. */
const commands = [demo, registerImportCommand, migrate, withhold];

await runOnce(async (closing) => {
  const program = new Command("npm run cli --").description("Commands for this publication");
  for (const addTo of commands) addTo(program, closing);
  try {
    await program.parseAsync();
  } catch (error) {
    throw isAnswer(error) ? new Refusal(wordsOf(error)) : error;
  }
});

function wordsOf({ message: words }: Error): string {
  return isMessageKey(words) ? message(words) : words;
}

/** Errors that tell the person at the terminal what to change. */
function isAnswer(error: unknown): error is Error {
  return [Invalid, Forbidden, NotFound, Conflict].some((kind) => error instanceof kind);
}
