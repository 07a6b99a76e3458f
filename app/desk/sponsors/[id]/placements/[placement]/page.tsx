import type { Metadata } from "next";
import { PlacementRecord } from "#components/manage/records/placement-record.tsx";
import { loadDeskPlacement } from "#features/sponsors/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("manage.placement") };

type Props = PageProps<"/desk/sponsors/[id]/placements/[placement]">;

export default async function DeskPlacementPage({ params }: Props) {
  const { id, placement } = await params;
  return <PlacementRecord {...(await loadDeskPlacement(id, placement))} />;
}
