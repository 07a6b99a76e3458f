import type { BodyContext } from "#components/articles/article-body.tsx";
import { Embed } from "#components/articles/body/embed.tsx";
import { fileFacts } from "#features/media/file-facts.ts";
import { message } from "#lib/messages/message.ts";

interface BodyMediaProps {
  kind: "audio" | "video";
  media: { url: string; title: string };
  context: BodyContext;
}

/** A sound or a film: played here when it is ours, an embed when it is at another host. */
export function BodyMedia({ kind, media, context }: BodyMediaProps) {
  const label = message(kind === "audio" ? "audio.listen" : "video.watch");
  if (!media.url.startsWith("/")) {
    const embed = { url: media.url, provider: "", title: media.title || label };
    return <Embed embed={embed} context={context} />;
  }
  const Player = kind;
  const facts = fileFacts(media.url, context.files[media.url]?.bytes ?? undefined);
  return (
    <figure className="player">
      <Player controls preload="none" src={media.url} aria-label={media.title || label} />
      <figcaption>
        {media.title} <span className="credit">{facts}</span>
      </figcaption>
    </figure>
  );
}
