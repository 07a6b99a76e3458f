import type { Actor } from "#features/auth/actor.ts";
import { saveRecord } from "#features/records/save-record.ts";
import type { SponsorInput } from "#features/sponsors/input.ts";
import { sponsorKind } from "#features/sponsors/sponsor-kind.ts";

export function saveSponsor(actor: Actor, { sponsorId, ...values }: SponsorInput) {
  return saveRecord(actor, sponsorKind, { id: sponsorId, values });
}
