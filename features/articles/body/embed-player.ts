/** How the content of another site is played on our page, once a reader asks for it. */
export interface EmbedPlayer {
  /** The provider's name, as readers know it. */
  provider: string;
  /** What the content security policy must allow to be framed. */
  origin: string;
  /** Address of the frame. */
  src: string;
  /** Which room it takes. */
  shape: "film" | "sound" | "chart";
}

interface Provider {
  name: string;
  shape: EmbedPlayer["shape"];
  hosts: readonly string[];
  /** Address of the frame for an address of the provider; undefined for a page that has none. */
  frame: (url: URL) => string | undefined;
}

/** Who may be framed. A provider that is not here is a link. */
const providers: readonly Provider[] = [
  {
    name: "YouTube",
    shape: "film",
    hosts: ["youtube.com", "m.youtube.com", "youtu.be", "youtube-nocookie.com"],
    frame: (url) => {
      const id =
        url.searchParams.get("v") ??
        /^\/(?:(?:embed|shorts|live)\/)?([\w-]{11})$/.exec(url.pathname)?.[1];
      if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
      const start = /^\d{1,6}/.exec(
        url.searchParams.get("t") ?? url.searchParams.get("start") ?? "",
      );
      return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start[0]}` : ""}`;
    },
  },
  {
    name: "Vimeo",
    shape: "film",
    hosts: ["vimeo.com", "player.vimeo.com"],
    frame: (url) => {
      const [, id, key] =
        /^\/(?:video\/)?(\d{5,12})(?:\/([0-9a-f]{6,16}))?$/.exec(url.pathname) ?? [];
      return id && `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key ? `&h=${key}` : ""}`;
    },
  },
  {
    name: "Internet Archive",
    shape: "film",
    hosts: ["archive.org"],
    frame: (url) => {
      const id = /^\/(?:details|embed)\/([\w.-]+)$/.exec(url.pathname)?.[1];
      return id && `https://archive.org/embed/${id}`;
    },
  },
  {
    name: "SoundCloud",
    shape: "sound",
    hosts: ["soundcloud.com"],
    frame: ({ pathname }) =>
      /^\/[\w-]+\/(?:sets\/)?[\w-]+$/.test(pathname)
        ? `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://soundcloud.com${pathname}`)}&auto_play=true`
        : undefined,
  },
  {
    name: "Spotify",
    shape: "sound",
    hosts: ["open.spotify.com"],
    frame: ({ pathname }) => {
      const part = /\/((?:episode|show|track|album|playlist)\/\w{10,40})$/.exec(pathname)?.[1];
      return part && `https://open.spotify.com/embed/${part}`;
    },
  },
  {
    name: "Apple Podcasts",
    shape: "sound",
    hosts: ["podcasts.apple.com", "embed.podcasts.apple.com"],
    frame: ({ pathname, searchParams }) => {
      if (!/^\/[a-z]{2}\/podcast\/[^/]+\/id\d+$/.test(pathname)) return undefined;
      const episode = /^\d+$/.exec(searchParams.get("i") ?? "");
      return `https://embed.podcasts.apple.com${pathname}${episode ? `?i=${episode[0]}` : ""}`;
    },
  },
  {
    name: "Datawrapper",
    shape: "chart",
    hosts: ["datawrapper.dwcdn.net"],
    frame: ({ pathname }) => {
      const chart = /^\/(\w{5})(?:\/(\d{1,4}))?\/?$/.exec(pathname);
      return chart
        ? `https://datawrapper.dwcdn.net/${chart[1]}/${chart[2] ? `${chart[2]}/` : ""}`
        : undefined;
    },
  },
  {
    name: "Flourish",
    shape: "chart",
    hosts: ["public.flourish.studio", "flo.uri.sh"],
    frame: ({ pathname }) => {
      const part = /^\/((?:visualisation|story)\/\d+)(?:\/embed)?\/?$/.exec(pathname)?.[1];
      return part && `https://flo.uri.sh/${part}/embed`;
    },
  },
];

/** The player for an address of a provider that may be framed; undefined for every other address. */
export function embedPlayer(url: string): EmbedPlayer | undefined {
  if (!URL.canParse(url)) return undefined;
  const asked = new URL(url);
  if (asked.protocol !== "https:" && asked.protocol !== "http:") return undefined;
  const host = asked.hostname.replace(/^www\./, "");
  const provider = providers.find(({ hosts }) => hosts.includes(host));
  const src = provider?.frame(asked);
  if (!provider || !src) return undefined;
  return { provider: provider.name, origin: new URL(src).origin, src, shape: provider.shape };
}
