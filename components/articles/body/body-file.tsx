import type { ArticleFile } from "#features/articles/article-view.ts";
import { fileFacts } from "#features/media/file-facts.ts";

interface BodyFileProps {
  file: { url: string; name: string };
  /** What the library knows of it. */
  known: ArticleFile | undefined;
}

/** A file to take away: its name, type and size. */
export function BodyFile({ file, known }: BodyFileProps) {
  const facts = fileFacts(file.url, known?.bytes ?? undefined);
  return (
    <p className="file">
      <a href={file.url} download={file.url.startsWith("/") || undefined}>
        {file.name || file.url}
      </a>
      {facts && <small>{facts}</small>}
    </p>
  );
}
