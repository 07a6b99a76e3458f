import type { Picture } from "#features/media/picture-view.ts";

/** Whether others may take a picture along with a story on a day (`YYYY-MM-DD`): its rights say so and have not ended. */
export function mayRepublish(
  picture: Pick<Picture, "rights" | "rightsEndOn">,
  today: string,
): boolean {
  const { rights, rightsEndOn } = picture;
  return rights === "republication" && (rightsEndOn === null || rightsEndOn >= today);
}
