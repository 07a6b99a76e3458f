import { leaveFor } from "#features/articles/loaders.ts";

/** Addresses that an older system gave out: they have moved, or there is nothing. */
export default async function OldAddressPage({ params }: PageProps<"/[...path]">) {
  const { path } = await params;
  return leaveFor(`/${path.map(decodeURIComponent).join("/")}`);
}
