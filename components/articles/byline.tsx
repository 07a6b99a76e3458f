import { NameList } from "#components/articles/name-list.tsx";
import type { BylineRole } from "#db/enums.ts";
import type { ArticleByline } from "#features/articles/article-view.ts";
import { authorUrl } from "#features/authors/urls.ts";
import { message } from "#lib/messages/message.ts";

/** Who made the story: the writers first, then every other role with its label (A4). */
export function Byline({ bylines }: { bylines: ArticleByline[] }) {
  if (bylines.length === 0) return null;
  const writers = bylines.filter((byline) => byline.role === "text");
  const others = [...new Set(bylines.map((byline) => byline.role))].filter(
    (role) => role !== "text",
  );
  return (
    <p className="by">
      {writers.length > 0 && (
        <>
          {message("byline.by")} <Names bylines={writers} />
        </>
      )}
      {others.map((role) => (
        <RoleLine
          key={role}
          role={role}
          bylines={bylines.filter((byline) => byline.role === role)}
        />
      ))}
    </p>
  );
}

function RoleLine({ role, bylines }: { role: BylineRole; bylines: ArticleByline[] }) {
  return (
    <small>
      {message(`byline.${role}`)} <Names bylines={bylines} />
    </small>
  );
}

function Names({ bylines }: { bylines: ArticleByline[] }) {
  return (
    <NameList
      names={bylines.map((byline) => (
        <a key={byline.id} href={authorUrl(byline)} rel="author">
          {byline.name}
        </a>
      ))}
    />
  );
}
