import { Day } from "#components/ui/moment.tsx";
import type { PersonRow } from "#features/people/queries.ts";
import { personState } from "#features/people/rules.ts";
import { message } from "#lib/messages/message.ts";

interface PersonStateProps {
  person: PersonRow;
  timeZone: string;
}

/** Whether an account works, waits for its owner, or was closed. */
export function PersonState({ person, timeZone }: PersonStateProps) {
  const state = personState(person);
  if (state === "active" && person.hasFactor) {
    return `${message("people.state.active")}, ${message("people.hasFactor")}`;
  }
  if (state !== "invited") return message(`people.state.${state}`);
  const { invitedUntil } = person;
  if (!invitedUntil || invitedUntil < new Date()) return message("people.state.lapsed");
  return (
    <>
      {message("people.state.invited")} <Day at={invitedUntil} timeZone={timeZone} language="en" />
    </>
  );
}
