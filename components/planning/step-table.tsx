import { type Step, steps } from "#features/workflow/rules.ts";
import { message } from "#lib/messages/message.ts";

/** The table of steps as the desk reads it. */
export function StepTable() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
    <section className="table-frame" tabIndex={0} aria-label={message("workflow.lead")}>
      <table className="stories">
        <caption className="visually-hidden">{message("workflow.lead")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("workflow.from")}</th>
            <th scope="col">{message("workflow.to")}</th>
            <th scope="col">{message("workflow.how")}</th>
            <th scope="col">{message("workflow.who")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={`${step.from} ${step.to} ${step.how}`}>
              <th scope="row">{stateName(step.from)}</th>
              <td data-label={message("workflow.to")}>{stateName(step.to)}</td>
              <td>{message(`workflow.how.${step.how}`)}</td>
              <td>{message(`workflow.by.${step.by}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function stateName(state: Step["from"]): string {
  return state === "corrected" ? message("workflow.corrected") : message(`stage.${state}`);
}
