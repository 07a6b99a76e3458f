import type { Block } from "#features/articles/body/schema.ts";
import { webUrl } from "#features/transfer/html/safe-url.ts";

const PROVIDERS: [host: RegExp, provider: string][] = [
  [/(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/, "YouTube"],
  [/(?:^|\.)vimeo\.com$/, "Vimeo"],
  [/(?:^|\.)(?:twitter|x)\.com$/, "X"],
  [/(?:^|\.)instagram\.com$/, "Instagram"],
  [/(?:^|\.)facebook\.com$/, "Facebook"],
  [/(?:^|\.)soundcloud\.com$/, "SoundCloud"],
  [/(?:^|\.)spotify\.com$/, "Spotify"],
  [/(?:^|\.)tiktok\.com$/, "TikTok"],
  [/(?:^|\.)bsky\.app$/, "Bluesky"],
  [/(?:^|\.)flickr\.com$/, "Flickr"],
  [/(?:^|\.)datawrapper\.de$|(?:^|\.)dwcdn\.net$/, "Datawrapper"],
  [/(?:^|\.)flourish\.studio$/, "Flourish"],
];

/** An embed of an address, whose player page becomes the page that people open; undefined for no web address. */
export function embedOf(address: string | undefined, caption = ""): Block | undefined {
  const url = webUrl(address);
  if (!url) return undefined;
  const page = pageOfPlayer(url);
  const attrs = { url: page, provider: providerOf(page), title: "" };
  return { type: "embed", attrs: caption ? { ...attrs, caption } : attrs };
}

function providerOf(url: string): string {
  const host = new URL(url).hostname.toLowerCase();
  const known = PROVIDERS.find(([pattern]) => pattern.test(host));
  return (known?.[1] ?? host.replace(/^www\./, "")).slice(0, 80);
}

function pageOfPlayer(url: string): string {
  const youtube =
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{6,})/i.exec(url);
  if (youtube) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/i.exec(url);
  return vimeo ? `https://vimeo.com/${vimeo[1]}` : url;
}
