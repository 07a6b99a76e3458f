import Missing from "#app/(site)/not-found.tsx";
import { answerWithStatus } from "#lib/render.ts";

/** The page for nothing as an address of its own: the front fetches it wherever a page called `notFound`. */
export default function MissingPage() {
  answerWithStatus(404);
  return <Missing />;
}
