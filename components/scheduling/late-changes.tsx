import Link from "next/link";
import { loadLateChanges } from "#features/scheduling/loaders.ts";
import { publicationUrl } from "#features/workflow/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Changes of live stories that should be live by now and are not, on the desk's first page. */
export async function LateChanges() {
  const late = await loadLateChanges();
  if (late.length === 0) return null;
  return (
    <div className="form-message" data-refused="">
      <p>{message("change.late")}</p>
      <ul>
        {late.map(({ articleId, headline }) => (
          <li key={articleId}>
            <Link href={publicationUrl(articleId)}>{headline || message("stories.untitled")}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
