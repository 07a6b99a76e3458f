import type { Metadata } from "next";
import { FrontDeskPage } from "#components/front/front-desk-page.tsx";
import { loadFrontDesk } from "#features/front/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("front.title") };

export default async function FrontRoute() {
  return <FrontDeskPage front={await loadFrontDesk()} />;
}
