import { randomBytes } from "node:crypto";

/** Gives this program and all that it starts one key of server actions, so that scratch data folders share one build. */
export function shareBuildKey(): void {
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= randomBytes(32).toString("base64");
}
