import { leaveForStory } from "#features/articles/loaders.ts";

/** A story's short address. */
export default async function ShortAddressPage({ params }: PageProps<"/s/[id]">) {
  return leaveForStory(decodeURIComponent((await params).id));
}
