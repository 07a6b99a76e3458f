import type { Metadata } from "next";
import { ReplyPage } from "#components/comments/reply-page.tsx";
import { loadCommentToAnswer } from "#features/comments/loaders.ts";
import { loadSite } from "#features/taxonomy/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = {
  title: message("comments.replyPage"),
  robots: { index: false },
};

export default async function AnswerPage({ params }: PageProps<"/comments/reply/[id]">) {
  const { id } = await params;
  const [comment, { settings }] = await Promise.all([loadCommentToAnswer(id), loadSite()]);
  return (
    <main className="page">
      <ReplyPage comment={comment} timeZone={settings.timeZone} />
    </main>
  );
}
