import type { FormState } from "#features/auth/form-state.ts";
import { message } from "#lib/messages/message.ts";

/** What was wrong, with links to the fields. It takes the focus, so that the page opens where it stands. */
export function CommentProblem({ state }: { state: FormState }) {
  if (state.ok !== false) return null;
  const fields = Object.entries(state.errors).filter(([field]) => field !== "");
  return (
    // biome-ignore lint/a11y/noAutofocus: the page comes back after a post, with its problem far below the top.
    <div className="problem" role="alert" tabIndex={-1} autoFocus>
      <h3>{message("comments.problem")}</h3>
      {fields.length === 0 && <p>{state.message}</p>}
      {fields.length > 0 && (
        <ul>
          {fields.map(([field, text]) => (
            <li key={field}>
              <a href={`#comment-${field}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <p>{message("comments.kept")}</p>
    </div>
  );
}
