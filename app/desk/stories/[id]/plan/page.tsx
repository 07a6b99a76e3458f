import type { Metadata } from "next";
import { PlanPage } from "#components/planning/plan-page.tsx";
import { getSettings } from "#features/settings/queries.ts";
import { loadPlan } from "#features/workflow/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("planning.title") };

export default async function PlanRoute({ params }: PageProps<"/desk/stories/[id]/plan">) {
  const [plan, { timeZone }] = await Promise.all([loadPlan((await params).id), getSettings()]);
  return <PlanPage plan={plan} timeZone={timeZone} />;
}
