import { useAnswerFocus } from "#components/ui/use-answer-focus.ts";
import type { FormState } from "#features/auth/form-state.ts";

/** The outcome of a form: a sentence, and links to the fields that need something, which take the focus. */
export function FormMessage({ state }: { state: FormState }) {
  const refusal = useAnswerFocus<HTMLDivElement>(state.ok ? undefined : state);
  if (state.message === "") return null;
  if (state.ok) {
    return (
      <p className="form-message" role="status">
        {state.message}
      </p>
    );
  }
  const fields = Object.entries(state.errors).filter(([field]) => field !== "");
  return (
    <div ref={refusal} className="form-message" data-refused="" role="alert">
      <p>{state.message}</p>
      {state.link && (
        <p>
          <a href={state.link.href} target="_blank" rel="noopener">
            {state.link.text}
          </a>
        </p>
      )}
      {fields.length > 0 && (
        <ul>
          {fields.map(([field, text]) => (
            <li key={field}>
              <a href={`#${field}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
