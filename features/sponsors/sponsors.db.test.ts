import { describe, expect } from "vitest";
import { sponsorPlacements, sponsors } from "#db/schema/sponsors.ts";
import { test } from "#db/test/database-test.ts";
import { expiredTags, forgetExpiredTags } from "#db/test/expired-tags.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { systemActor } from "#features/auth/actor.ts";
import { addCounts } from "#features/counts/add-counts.ts";
import { placementCount } from "#features/counts/tags.ts";
import { siteTag } from "#features/settings/tags.ts";
import { listBookings } from "#features/sponsors/desk-view.ts";
import { PlacementInput, SponsorInput } from "#features/sponsors/input.ts";
import { listPlacements } from "#features/sponsors/queries.ts";
import { removePlacement } from "#features/sponsors/remove-placement.ts";
import { removeSponsor } from "#features/sponsors/remove-sponsor.ts";
import { savePlacement } from "#features/sponsors/save-placement.ts";
import { saveSponsor } from "#features/sponsors/save-sponsor.ts";
import { Forbidden, Invalid } from "#lib/errors.ts";

const lake = SponsorInput.parse({ name: "Lake Bank", url: "https://lake.example" });
const booking = (sponsorId: number, more = {}) =>
  PlacementInput.parse({
    ...{ sponsorId: String(sponsorId), position: "home", text: "Enrol now" },
    ...{ startsAt: "2026-03-01T08:00", endsAt: "2099-03-31T20:00", ...more },
  });

describe("sponsors", () => {
  test("E19: a booking runs between two local times, with what was shown of it", async ({ tx }) => {
    const business = await makeStaff(tx, "business");
    const { id: sponsorId } = await saveSponsor(business, lake);
    const { id } = await savePlacement(business, booking(sponsorId));
    expect(await listPlacements()).toMatchObject([{ id, text: "Enrol now", sponsor: "Lake Bank" }]);
    expect(expiredTags()).toEqual([siteTag()]);
    await addCounts([{ day: "2026-03-02", name: placementCount(id), count: 7 }]);
    expect(await listBookings(sponsorId)).toMatchObject([
      { id, shown: 7, startsAt: new Date("2026-03-01T08:00:00Z") },
    ]);
    forgetExpiredTags();
    const moved = booking(sponsorId, { placementId: String(id), position: "section" });
    await savePlacement(business, moved);
    expect(await listPlacements()).toMatchObject([{ id, position: "section" }]);
    expect(expiredTags()).toEqual([siteTag()]);
  });

  test("E19: an end before the beginning and a script for an address are refused", async () => {
    const { id } = await saveSponsor(systemActor, lake);
    const wrong = booking(id, { endsAt: "2026-03-01T08:00" });
    await expect(savePlacement(systemActor, wrong)).rejects.toThrow(Invalid);
    const script = { name: "X", url: "javascript:alert(1)" };
    expect(SponsorInput.safeParse(script).success).toBe(false);
  });

  test("E19: a sponsor with bookings stays; without them it goes", async ({ tx }) => {
    const { id: sponsorId } = await saveSponsor(systemActor, lake);
    const { id: placementId } = await savePlacement(systemActor, booking(sponsorId));
    await expect(removeSponsor(systemActor, { sponsorId })).rejects.toThrow(Invalid);
    expect(await removePlacement(systemActor, { placementId })).toBe(sponsorId);
    await removeSponsor(systemActor, { sponsorId });
    expect((await tx.$count(sponsors)) + (await tx.$count(sponsorPlacements))).toBe(0);
  });

  test("X3: an editor decides on stories and not on sponsors", async ({ tx }) => {
    const editor = await makeStaff(tx, "editor");
    const { id } = await saveSponsor(systemActor, lake);
    await expect(saveSponsor(editor, lake)).rejects.toThrow(Forbidden);
    await expect(savePlacement(editor, booking(id))).rejects.toThrow(Forbidden);
    await expect(removeSponsor(editor, { sponsorId: id })).rejects.toThrow(Forbidden);
  });
});
