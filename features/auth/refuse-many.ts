import { countAttempt } from "#features/auth/count-attempt.ts";
import { Invalid } from "#lib/errors.ts";

const PER_ACCOUNT = { limit: 10, windowSeconds: 900 };

/** Counts a try at what only its owner should know, under `key`; throws Invalid from the eleventh in 15 minutes. */
export async function refuseMany(key: string): Promise<void> {
  const seconds = await countAttempt(key, PER_ACCOUNT);
  if (seconds === 0) return;
  const minutes = Math.ceil(seconds / 60);
  throw new Invalid([{ field: "", key: "form.tooMany", values: { minutes } }]);
}
