import type { ApiProblem } from "#features/api/schema.ts";
import { Invalid, NotFound } from "#lib/errors.ts";
import { type MessageKey, message } from "#lib/messages/message.ts";
import { dependsOn } from "#lib/render.ts";

type Refusal = 400 | 404 | 410 | 451 | 501;

/** What one address of the public interface answers: data as JSON, or a problem with its true status (RFC 9457). */
export async function answerApi(read: () => Promise<object | 410 | 451>): Promise<Response> {
  try {
    const found = await read();
    return typeof found === "number" ? problem(found, `api.${found}`) : json(found, 200);
  } catch (error) {
    if (error instanceof Invalid) {
      const names = error.issues.map(({ field }) => field).join(", ");
      return problem(400, "api.400", { names });
    }
    if (error instanceof NotFound) return missing();
    throw error;
  }
}

/** Nothing is here. */
export function missing(): Response {
  dependsOn();
  return problem(404, "api.404");
}

/** A refusal, in words (RFC 9457). */
export function problem(
  status: Refusal,
  key: MessageKey,
  values?: Record<string, string>,
): Response {
  const detail = message(key, values);
  const title = message(`api.title.${status}`);
  return json({ type: "about:blank", title, status, detail } satisfies ApiProblem, status);
}

function json(value: object, status: number): Response {
  const type = status === 200 ? "application/json" : "application/problem+json";
  const headers = {
    "Content-Type": `${type}; charset=utf-8`,
    "Access-Control-Allow-Origin": "*",
  };
  return new Response(JSON.stringify(value), { status, headers });
}
