import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedPlayer } from "#features/articles/body/embed-player.ts";

const film = "dQw4w9WgXcQ";
const tube = `https://www.youtube-nocookie.com/embed/${film}?autoplay=1`;

describe("A7: a known provider's address becomes the address of its player", () => {
  test.each([
    [`https://www.youtube.com/watch?v=${film}&utm_source=x`, tube],
    [`https://youtu.be/${film}?t=90s`, `${tube}&start=90`],
    [`https://www.youtube.com/embed/${film}`, tube],
    [`https://m.youtube.com/shorts/${film}`, tube],
    ["https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1"],
    [
      "https://vimeo.com/76979871/8272103f6e",
      "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=8272103f6e",
    ],
    ["https://archive.org/details/un-film_1951", "https://archive.org/embed/un-film_1951"],
    [
      "https://soundcloud.com/un-radio/an-hour",
      "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fun-radio%2Fan-hour&auto_play=true",
    ],
    [
      "https://open.spotify.com/intl-fr/episode/512ojhOuo1ktJprKbVcKyQ?si=1",
      "https://open.spotify.com/embed/episode/512ojhOuo1ktJprKbVcKyQ",
    ],
    [
      "https://podcasts.apple.com/gb/podcast/an-hour/id1200361736?i=1000654",
      "https://embed.podcasts.apple.com/gb/podcast/an-hour/id1200361736?i=1000654",
    ],
    ["https://datawrapper.dwcdn.net/aB3dE/12/", "https://datawrapper.dwcdn.net/aB3dE/12/"],
    [
      "https://public.flourish.studio/visualisation/12345/",
      "https://flo.uri.sh/visualisation/12345/embed",
    ],
  ])("%s", (url, src) => {
    expect(embedPlayer(url)).toMatchObject({ src, origin: new URL(src).origin });
  });
});

test.each([
  "https://www.youtube.com/@unitednations",
  "https://www.youtube.com/watch?v=short",
  "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
  "https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ",
  "javascript:alert(1)//youtu.be/dQw4w9WgXcQ",
  "https://datawrapper.dwcdn.net/../x",
  "https://soundcloud.com/un-radio",
  "/media/a.mp3",
  "",
])("A7: %s stays a link", (url) => {
  expect(embedPlayer(url)).toBeUndefined();
});

test("X1: whatever an address holds, a frame is https at a host of the list and breaks out of nothing", () => {
  const host = fc.constantFrom(
    ...["youtube.com", "youtu.be", "vimeo.com", "archive.org", "soundcloud.com"],
    ...["open.spotify.com", "podcasts.apple.com", "datawrapper.dwcdn.net", "flo.uri.sh"],
  );
  const part = fc.oneof(fc.webPath(), fc.string({ maxLength: 40 }), fc.constant(`/${film}`));
  const known =
    /^https:\/\/(www\.youtube-nocookie\.com|player\.vimeo\.com|archive\.org|w\.soundcloud\.com|open\.spotify\.com|embed\.podcasts\.apple\.com|datawrapper\.dwcdn\.net|flo\.uri\.sh)$/;
  fc.assert(
    fc.property(host, part, fc.string({ maxLength: 20 }), (name, path, query) => {
      const player = embedPlayer(`https://${name}/${path}?v=${query}&t=${query}`);
      if (!player) return;
      expect(player.origin).toMatch(known);
      expect(player.src).toMatch(/^https:\/\/[\w.-]+\/[\w.~%?=&+/-]*$/);
    }),
  );
});
