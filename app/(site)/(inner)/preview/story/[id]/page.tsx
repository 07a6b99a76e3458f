import type { Metadata } from "next";
import { PreviewArticle } from "#components/preview/preview-article.tsx";
import { loadDeskPreview } from "#features/preview/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";

interface DeskPreviewProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: DeskPreviewProps): Promise<Metadata> {
  const { headline } = await loadDeskPreview((await params).id);
  return {
    title: headline,
    robots: { index: false, follow: false, noarchive: true },
    referrer: "no-referrer",
  };
}

export default async function DeskPreview({ params }: DeskPreviewProps) {
  const article = await loadDeskPreview((await params).id);
  return <PreviewArticle article={article} site={await getSettings()} />;
}
