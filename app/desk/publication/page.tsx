import type { Metadata } from "next";
import { ManageTitle } from "#components/manage/manage-title.tsx";
import { PublicationRooms } from "#components/manage/publication-rooms.tsx";
import { loadPublicationRooms } from "#features/publication/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.publication") };

export default async function DeskPublicationPage() {
  const rooms = await loadPublicationRooms();
  return (
    <>
      <ManageTitle title={message("manage.publication")} />
      <p className="lead-in">{message("manage.lead")}</p>
      <PublicationRooms rooms={rooms} />
    </>
  );
}
