import type { Metadata } from "next";
import { AwayCard } from "#components/oembed/away-card.tsx";
import { EmbedCard } from "#components/oembed/embed-card.tsx";
import { articleUrl } from "#features/articles/urls.ts";
import { loadEmbed } from "#features/oembed/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { decodedPath } from "#lib/decoded-path.ts";

type Props = PageProps<"/s/[id]/embed">;

/** A story as a card that other sites frame. */
export default async function EmbedPage({ params }: Props) {
  const [{ settings }, loaded] = await Promise.all([loadSite(), loadAt(params)]);
  if ("away" in loaded) return <AwayCard away={loaded.away} publication={settings} />;
  return <EmbedCard card={loaded.card} publication={settings} />;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ settings }, loaded] = await Promise.all([loadSite(), loadAt(params)]);
  if ("away" in loaded) return { title: settings.name };
  return { title: loaded.card.headline, alternates: { canonical: articleUrl(loaded.card) } };
}

async function loadAt(params: Props["params"]) {
  return loadEmbed(decodedPath((await params).id));
}
