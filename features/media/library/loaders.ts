import { notFound } from "next/navigation";
import { db } from "#db/client.ts";
import { requireStaff } from "#features/auth/require-staff.ts";
import { cropsSeen } from "#features/media/crops/crops-seen.ts";
import { findMediaById, listMedia, mediaFilters } from "#features/media/library/library-view.ts";
import { listMediaUses } from "#features/media/library/list-media-uses.ts";
import { canAddMedia, canManageMedia } from "#features/media/policy.ts";
import { deskMediaUrl, deskPictureUrl } from "#features/media/urls.ts";
import { parseId } from "#lib/parse-id.ts";

type Query = Record<string, string | string[] | undefined>;

/** The library, narrowed by what its form sent. */
export async function loadLibrary(query: Query) {
  const { actor } = await requireStaff(deskMediaUrl());
  if (!canAddMedia(actor)) notFound();
  const words = [query.q ?? ""].flat()[0]!.trim().slice(0, 200);
  const filter = mediaFilters.find((one) => one === query.filter) ?? "all";
  const before = parseId(query.before);
  return { words, filter, ...(await listMedia({ words, filter, before })) };
}

/** One picture with everything that shows it. */
export async function loadLibraryPicture(part: string) {
  const id = parseId(part) ?? 0;
  const { actor } = await requireStaff(deskPictureUrl(id));
  const row = canAddMedia(actor) ? await findMediaById(id) : undefined;
  if (!row) notFound();
  return {
    row,
    seen: cropsSeen(row),
    uses: await listMediaUses(db(), id),
    mayChange: canManageMedia(actor),
  };
}
