import type { Metadata } from "next";
import { IssuePage } from "#components/newsletters/issue-page.tsx";
import { loadIssue } from "#features/newsletters/loaders.ts";
import { issueUrl } from "#features/newsletters/urls.ts";
import { pageMetadata } from "#features/settings/page-metadata.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

type Props = PageProps<"/newsletters/[newsletter]/[issue]">;

export default async function NewsletterIssuePage({ params }: Props) {
  const [{ issue, stories }, { settings }] = await Promise.all([loadAt(params), loadSite()]);
  return (
    <main className="page">
      <IssuePage issue={issue} stories={stories} timeZone={settings.timeZone} />
    </main>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { issue } = await loadAt(params);
  const { settings } = await loadSite();
  const { newsletter, introduction } = issue;
  const { name } = newsletter;
  const slug = decodeURIComponent((await params).issue);
  return pageMetadata(settings, {
    title: issue.subject,
    description: introduction || message("head.newsletter", { name, publication: settings.name }),
    path: issueUrl(newsletter, { slug }),
  });
}

async function loadAt(params: Props["params"]) {
  const { newsletter, issue } = await params;
  return loadIssue(decodeURIComponent(newsletter), decodeURIComponent(issue));
}
