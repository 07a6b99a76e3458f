import { notFound } from "next/navigation";
import { requireStaff } from "#features/auth/require-staff.ts";
import { canManagePeople, canSeePeople } from "#features/people/policy.ts";
import { findPerson, listPeople, listSectionChoices } from "#features/people/queries.ts";
import { peopleUrl, personUrl } from "#features/people/urls.ts";
import { getSettings } from "#features/settings/queries.ts";
import { parseId } from "#lib/parse-id.ts";

type Query = Record<string, string | string[] | undefined>;

/** Everybody with an account, and what is needed to invite somebody. */
export async function loadPeople({ after }: Query) {
  const { actor, isVerified } = await requireStaff(peopleUrl());
  if (!canSeePeople(actor)) notFound();
  const [people, sections, { timeZone, secondFactorSince }] = await Promise.all([
    listPeople(readPlace(after)),
    listSectionChoices(),
    getSettings(),
  ]);
  const isFactorRequired = secondFactorSince !== null;
  const mayManage = canManagePeople(actor);
  return { people, sections, timeZone, mayManage, isVerified, isFactorRequired };
}

/** One account, for its page at the desk. */
export async function loadPerson(id: string) {
  const staffId = parseId(id) ?? 0;
  const { actor, staffId: ownId, isVerified } = await requireStaff(personUrl(staffId));
  const person = canSeePeople(actor) ? await findPerson(staffId) : undefined;
  if (!person) notFound();
  const [sections, { timeZone }] = await Promise.all([listSectionChoices(), getSettings()]);
  const isOwn = staffId === ownId;
  const mayManage = canManagePeople(actor);
  return { person, sections, timeZone, isOwn, mayManage, isVerified };
}

function readPlace(after: Query[string]) {
  const match = /^(\d{1,15})-(.*)$/s.exec(typeof after === "string" ? after : "");
  return match ? { id: Number(match[1]), name: match[2]! } : undefined;
}
