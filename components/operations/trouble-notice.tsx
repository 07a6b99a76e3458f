import Link from "next/link";
import { loadTrouble } from "#features/operations/loaders.ts";
import { jobsUrl } from "#features/operations/urls.ts";
import { message } from "#lib/messages/message.ts";

/** One line on the desk's first page where something that the program should do was not done. */
export async function TroubleNotice() {
  const trouble = await loadTrouble();
  if (!trouble) return null;
  return (
    <p className="form-message" data-refused="">
      <Link href={jobsUrl()}>{message("jobs.trouble", { ...trouble })}</Link>
    </p>
  );
}
