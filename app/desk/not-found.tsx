import { message } from "#lib/messages/message.ts";

export default function DeskNotFound() {
  return <h1>{message("desk.missing")}</h1>;
}
