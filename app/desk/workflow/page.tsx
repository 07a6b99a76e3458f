import "#components/planning/planning.css";
import type { Metadata } from "next";
import { ApprovalsNeededForm } from "#components/planning/approvals-needed-form.client.tsx";
import { StepTable } from "#components/planning/step-table.tsx";
import { loadWorkflow } from "#features/planning/loaders.ts";
import { message } from "#lib/messages/message.ts";

export const metadata: Metadata = { title: message("workflow.title") };

export default async function WorkflowPage() {
  const { sections, mayChange } = await loadWorkflow();
  return (
    <>
      <div className="desk-title">
        <h1>{message("workflow.title")}</h1>
      </div>
      <p className="lead-in">{message("workflow.lead")}</p>
      <StepTable />
      <section className="earlier" aria-labelledby="needed">
        <h2 id="needed">{message("workflow.sections")}</h2>
        <ul className="plan-list">
          {sections.map((section) => (
            <li key={section.id}>
              {mayChange ? (
                <ApprovalsNeededForm section={section} />
              ) : (
                `${section.name}: ${section.approvalsNeeded}`
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
