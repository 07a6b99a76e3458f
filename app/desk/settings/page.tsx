import type { Metadata } from "next";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { SettingsForm } from "#components/manage/settings-form.tsx";
import { loadSettingsForm } from "#features/publication/loaders.ts";
import { publicationUrl } from "#features/publication/urls.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.settings") };

export default async function DeskSettingsPage() {
  const settings = await loadSettingsForm();
  return (
    <>
      <ManageTitle
        title={message("manage.settings")}
        up={{ href: publicationUrl(), label: message("manage.publication") }}
      />
      <SettingsForm settings={settings} />
    </>
  );
}
