import { languageWithin } from "#features/articles/rules.ts";
import type { FormState } from "#features/auth/form-state.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

/** What is missing, with links to the questions. It takes the focus, so that the page opens where it stands. */
export function QuizProblem({ state, language }: { state: FormState; language: string }) {
  if (state.ok !== false) return null;
  const fields = Object.entries(state.errors).filter(([field]) => field.startsWith("answer-"));
  return (
    <div
      className="problem"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page comes back after a post, with its problem below a picture.
      autoFocus
      {...languageWithin(language, messageLanguage)}
    >
      <h2>{message(fields.length > 0 ? "quizzes.incomplete" : "quizzes.problem")}</h2>
      {fields.length === 0 && <p>{state.message}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map(([field, text]) => (
            <li key={field}>
              <a href={`#${field}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <p>{message("quizzes.kept")}</p>
    </div>
  );
}
