import type { Metadata } from "next";
import { OwnComment } from "#components/comments/own-comment.tsx";
import { loadOwnComment } from "#features/comments/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = {
  title: message("comments.own.title"),
  robots: { index: false },
  referrer: "same-origin",
};

export default async function OwnCommentPage({ params }: PageProps<"/comments/[token]">) {
  const { token } = await params;
  const [comment, { settings }] = await Promise.all([loadOwnComment(token), loadSite()]);
  return (
    <main className="page">
      <OwnComment comment={comment} token={token} timeZone={settings.timeZone} />
    </main>
  );
}
