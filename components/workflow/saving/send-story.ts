import type { SaveAnswer, SaveAttempt } from "#components/workflow/saving/autosaver.ts";
import type { OpenedStory } from "#components/workflow/saving/opened-story.ts";
import type { FormState } from "#features/auth/form-state.ts";
import type { StandingVersion } from "#features/revisions/standing-version.ts";
import { saveUrl } from "#features/workflow/urls.ts";

interface Sent {
  form: FormData;
  body: unknown;
  attempt: SaveAttempt;
}

/** A connection on which nothing comes back is as good as none. */
const PATIENCE_MS = 20_000;
/** Bytes that a browser still sends for a page that is gone (Fetch, keepalive), with room for the rest of the form. */
const SENT_BY_THE_GONE = 32_000;

/** Sends the story's form to be saved. Rejects where nothing that can be understood came back. */
export async function sendStory(
  { articleId, page }: Pick<OpenedStory, "articleId" | "page">,
  { form, body, attempt }: Sent,
): Promise<SaveAnswer> {
  form.set("articleId", String(articleId));
  form.set("page", page);
  form.set("seenVersion", String(attempt.version));
  form.set("saveKey", attempt.key);
  for (const key of attempt.unanswered) form.append("unanswered", key);
  const text = JSON.stringify(body);
  form.set("body", text);
  const response = await fetch(saveUrl(articleId), {
    method: "POST",
    body: form,
    keepalive: text.length < SENT_BY_THE_GONE,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The save was answered with ${response.status}.`);
  return answerOf(await response.json());
}

function answerOf(answer: FormState<{ version: number }>): SaveAnswer {
  if (answer.ok && answer.data) return { kind: "saved", version: answer.data.version };
  if (answer.isSignedOut) return { kind: "signedOut" };
  if (answer.detail) return { kind: "stale", standing: answer.detail as StandingVersion };
  const problems = Object.values(answer.errors);
  return { kind: "refused", message: [answer.message, ...problems].join(" ") };
}
