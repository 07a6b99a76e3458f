import type { Metadata } from "next";
import { FrontPage } from "#components/layout/front-page.tsx";
import { FrontMasthead } from "#components/layout/masthead.tsx";
import { loadFrontPreview } from "#features/front/loaders.ts";
import { loadLatestQuiz } from "#features/quizzes/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = {
  title: message("front.preview"),
  robots: { index: false, follow: false, noarchive: true },
};

interface FrontPreviewProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The front page as an arrangement would make it, by the reader's own renderer. */
export default async function FrontPreviewRoute({ searchParams }: FrontPreviewProps) {
  const [query, site, quiz] = await Promise.all([searchParams, loadSite(), loadLatestQuiz()]);
  const { language } = site.settings;
  const front = await loadFrontPreview(query, { language, hasQuiz: quiz !== null });
  return (
    <>
      <FrontMasthead site={site} now={new Date()} />
      <main className="page">
        <FrontPage front={front} quiz={quiz} />
      </main>
    </>
  );
}
