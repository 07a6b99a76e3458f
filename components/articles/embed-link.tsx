import { message } from "#lib/messages/message.ts";

interface EmbedLinkProps {
  embed: { url: string; provider: string; title: string; caption?: string | undefined };
}

/** Something of another site, as a titled link: nothing of it loads before the reader asks (A15). */
export function EmbedLink({ embed }: EmbedLinkProps) {
  const host = hostOf(embed.url);
  return (
    <figure>
      <div className="embed">
        <a href={embed.url}>
          {embed.title || message("embed.untitled", { host: embed.provider || host })}
        </a>
        <small>{message("embed.open", { host })}</small>
      </div>
      {embed.caption && <figcaption>{embed.caption}</figcaption>}
    </figure>
  );
}

/** A sound or a film: played here when it is ours, a link when it is at another host. */
export function MediaPlayer({
  kind,
  media,
}: {
  kind: "audio" | "video";
  media: { url: string; title: string };
}) {
  if (!media.url.startsWith("/")) {
    const label = message(kind === "audio" ? "audio.listen" : "video.watch");
    return <EmbedLink embed={{ url: media.url, provider: "", title: media.title || label }} />;
  }
  const Player = kind;
  return (
    <figure>
      <Player controls preload="none" src={media.url} aria-label={media.title || undefined} />
      {media.title && <figcaption>{media.title}</figcaption>}
    </figure>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}
