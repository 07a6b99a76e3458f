import type { Metadata } from "next";
import { PreviewArticle } from "#components/preview/preview-article.tsx";
import { loadSharedPreview } from "#features/preview/loaders.ts";
import { getSettings } from "#features/settings/queries.ts";

interface SharedPreviewProps {
  params: Promise<{ token: string }>;
}

export async function generateMetadata({ params }: SharedPreviewProps): Promise<Metadata> {
  const { headline } = await loadSharedPreview((await params).token);
  return {
    title: headline,
    robots: { index: false, follow: false, noarchive: true },
    referrer: "no-referrer",
  };
}

export default async function SharedPreview({ params }: SharedPreviewProps) {
  const article = await loadSharedPreview((await params).token);
  return <PreviewArticle article={article} site={await getSettings()} />;
}
