import type { BodyContext } from "#components/articles/article-body.tsx";
import { PictureImage } from "#components/media/picture-image.tsx";
import { embedPlayer } from "#features/articles/body/embed-player.ts";
import { languageWithin } from "#features/articles/rules.ts";
import type { Picture } from "#features/media/picture-view.ts";
import { message, messageLanguage } from "#lib/messages/message.ts";

interface EmbedProps {
  embed: {
    url: string;
    provider: string;
    title: string;
    caption?: string | undefined;
    mediaId?: number | undefined;
  };
  context: BodyContext;
}

/**
 * Something of another site: its title, over a picture of ours, as a link. A known provider's player takes its place
 * when a reader asks for it; nothing loads before (A7, A15).
 */
export function Embed({ embed, context }: EmbedProps) {
  const player = embedPlayer(embed.url);
  const host = hostOf(embed.url);
  const provider = embed.provider || player?.provider || host;
  const title = embed.title || message("embed.untitled", { host: provider });
  const poster = embed.mediaId === undefined ? undefined : context.pictures[embed.mediaId];
  const own = languageWithin(context.language, messageLanguage);
  const face = (
    <>
      {poster && (
        <PictureImage picture={poster} sizes="(min-width: 46rem) 41rem, 92vw" alt="" ratio="16:9" />
      )}
      <p className="kicker">{provider}</p>
      <p className="embed-title">
        <a href={embed.url} rel="noopener" {...(embed.title ? {} : own)}>
          {title}
        </a>
      </p>
      <small {...own}>
        {message(player ? "embed.notice" : "embed.open", { host: player ? provider : host })}
      </small>
    </>
  );
  if (!player) {
    return (
      <figure className="embed">
        <div>{face}</div>
        <Caption words={embed.caption} poster={poster} />
      </figure>
    );
  }
  const label = message(player.shape === "chart" ? "embed.show" : "embed.play");
  return (
    <figure className={`embed ${player.shape}`}>
      <load-embed data-src={player.src} data-title={title} data-label={label} data-lang={own.lang}>
        {face}
      </load-embed>
      <Caption words={embed.caption} poster={poster} />
      <script type="module" data-island="load-embed" />
    </figure>
  );
}

function Caption({ words, poster }: { words: string | undefined; poster: Picture | undefined }) {
  if (!words && !poster?.credit) return null;
  return (
    <figcaption>
      {words} {poster?.credit && <span className="credit">{poster.credit}</span>}
    </figcaption>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}
