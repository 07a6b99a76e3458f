import type { Metadata } from "next";
import { PictureRecord } from "#components/media/library/picture-record.tsx";
import { loadLibraryPicture } from "#features/media/library/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("library.title") };

export default async function DeskPicturePage({ params }: PageProps<"/desk/media/[id]">) {
  return <PictureRecord {...(await loadLibraryPicture((await params).id))} />;
}
