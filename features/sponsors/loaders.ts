import { notFound } from "next/navigation";
import type { SponsorPosition } from "#db/enums.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { clickCount, placementCount } from "#features/counts/tags.ts";
import { loadRecord, requireManager } from "#features/records/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";
import { siteTag } from "#features/settings/tags.ts";
import {
  findPlacementById,
  findSponsorById,
  listBookings,
  listSponsors,
} from "#features/sponsors/desk-view.ts";
import { canManageSponsors } from "#features/sponsors/policy.ts";
import {
  findPlacementTarget,
  listPlacementDays,
  listPlacements,
} from "#features/sponsors/queries.ts";
import { choosePlacement, secondsToNextChange } from "#features/sponsors/rules.ts";
import { deskSponsorsUrl } from "#features/sponsors/urls.ts";
import { listSections } from "#features/taxonomy/desk-view.ts";
import { keep } from "#lib/keep.ts";
import { parseId } from "#lib/parse-id.ts";
import { countsAs, keepAtMost } from "#lib/render.ts";

/**
 * The sponsor's message for a place of a page now, if any. The page is kept no longer than the message has
 * its turn, and each serving of it counts for the message: ask only for a place that the page shows.
 */
export async function loadPlacement(position: SponsorPosition, sectionId?: number) {
  const placements = await keep("placements", [siteTag()], listPlacements);
  const place = { position, sectionId, now: new Date() };
  const seconds = secondsToNextChange(placements, place);
  if (seconds !== undefined) keepAtMost(seconds);
  const chosen = choosePlacement(placements, place);
  if (chosen) countsAs(placementCount(chosen.id));
  return chosen;
}

/**
 * Where a placement's link leads, which is its sponsor's own address and never one that was asked for. It counts while
 * the placement runs; later, from a page that somebody left open, it only leads on.
 */
export async function loadPlacementTarget(part: string): Promise<string | undefined> {
  const id = parseId(part);
  const target = id === undefined ? undefined : await findPlacementTarget(id);
  if (id !== undefined && target?.isRunning) countsAs(clickCount(id));
  return target?.url;
}

/** Sponsors at the desk. */
export async function loadDeskSponsors() {
  await requireManager(deskSponsorsUrl(), canManageSponsors);
  return listSponsors();
}

/** One sponsor at the desk with all bookings, or null for a new one. */
export async function loadDeskSponsor(part: string) {
  await requireManager(deskSponsorsUrl(), canManageSponsors);
  const sponsor = await loadRecord(part, findSponsorById);
  const { isVerified } = await requireStaff(deskSponsorsUrl());
  return sponsor && { sponsor, isVerified, bookings: await listBookings(sponsor.id) };
}

/** One booking of a sponsor, null for a new one, with the sections that it can be for. */
export async function loadDeskPlacement(sponsorPart: string, part: string) {
  const found = await loadDeskSponsor(sponsorPart);
  if (!found) return notFound();
  const booking = await loadRecord(part, findPlacementById);
  if (booking && booking.placement.sponsorId !== found.sponsor.id) return notFound();
  const [sections, { timeZone }] = await Promise.all([listSections(), getSettings()]);
  const days = booking && (await listPlacementDays(booking.placement.id, lastDays(DAYS_TOLD)));
  return { ...found, booking, sections, timeZone, days: days ?? [] };
}

const DAYS_TOLD = 31;

function lastDays(count: number): { from: string; to: string } {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { from: day(Date.now() - (count - 1) * 86_400_000), to: day(Date.now()) };
}
