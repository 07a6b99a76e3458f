import Link from "next/link";
import { finderUrl } from "#features/finder/urls.ts";
import { message } from "#lib/messages/message.ts";

export default function DeskNotFound() {
  return (
    <>
      <h1>{message("desk.missing")}</h1>
      <p className="lead-in">{message("desk.missingText")}</p>
      <p>
        <Link href={finderUrl()}>{message("finder.title")}</Link>
      </p>
    </>
  );
}
