import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RestoreForm } from "#components/withholding/restore-form.client.tsx";
import { WithholdForm } from "#components/withholding/withhold-form.client.tsx";
import { StoryTitle } from "#components/workflow/story-title.tsx";
import { getSettings } from "#features/settings/queries.ts";
import { loadStory } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";
import { formatMoment } from "#lib/time/dates.ts";

export const metadata: Metadata = { title: message("withholding.title") };

export default async function WithholdingPage({
  params,
}: PageProps<"/desk/stories/[id]/withholding">) {
  const [{ story, may }, { timeZone }] = await Promise.all([
    loadStory((await params).id),
    getSettings(),
  ]);
  if (!may.withhold) notFound();
  const { withheldAt, withheldReason } = story;
  return (
    <>
      <StoryTitle story={story} title={message("withholding.title")} />
      <p className="lead-in">{message("withholding.lead")}</p>
      {withheldAt ? (
        <>
          <p className="lead-in">
            {message("withholding.since", {
              time: formatMoment(withheldAt, { timeZone, language: "en" }),
              reason: withheldReason ?? "",
            })}
          </p>
          <RestoreForm articleId={story.id} />
        </>
      ) : (
        <WithholdForm articleId={story.id} />
      )}
    </>
  );
}
