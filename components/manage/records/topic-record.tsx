import { addressFields } from "#components/manage/address-fields.ts";
import { ManageForm } from "#components/manage/manage-form.client.tsx";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { MergePart } from "#components/manage/merge-part.tsx";
import { RemoveForm } from "#components/manage/remove-form.client.tsx";
import { removeTopicAction, saveTopicAction } from "#features/taxonomy/actions.ts";
import type { loadDeskTopic } from "#features/taxonomy/loaders.ts";
import { deskTopicsUrl, mergeTopicUrl, topicUrl } from "#features/taxonomy/urls.ts";
import { message } from "#lib/messages/message.ts";

interface TopicRecordProps {
  found: Awaited<ReturnType<typeof loadDeskTopic>>;
}

/** A topic at the desk, or the form for a new one. */
export function TopicRecord({ found }: TopicRecordProps) {
  const topic = found?.topic ?? null;
  return (
    <>
      <ManageTitle
        title={topic?.name ?? message("manage.newTopic")}
        up={{ href: deskTopicsUrl(), label: message("manage.topics") }}
        live={topic ? topicUrl(topic) : undefined}
      />
      <ManageForm
        action={saveTopicAction}
        hidden={{ topicId: topic?.id ?? "" }}
        fields={[
          ...addressFields(topic),
          {
            kind: "lines",
            name: "description",
            label: message("manage.description"),
            hint: message("manage.descriptionHint"),
            value: topic?.description ?? "",
            rows: 2,
          },
        ]}
        submit={message("manage.save")}
      />
      {found && topic && (
        <>
          <MergePart href={mergeTopicUrl(topic.id)} others={found.others} />
          <RemoveForm action={removeTopicAction} hidden={{ topicId: topic.id }} name={topic.name} />
        </>
      )}
    </>
  );
}
