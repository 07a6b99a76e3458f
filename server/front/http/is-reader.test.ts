import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { isReader } from "#server/front/http/is-reader.ts";

const CHROME =
  "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
const asked = (headers: Record<string, string>, method = "GET") =>
  isReader({ method, headers } as unknown as IncomingMessage);

test.each([
  CHROME,
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0",
  "Mozilla/5.0 (Linux; Android 13; CUBOT P80) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36",
  "Lynx/2.9.0 libwww-FM/2.14",
])("A11: somebody reads with %s", (agent) => {
  expect(asked({ "user-agent": agent })).toBe(true);
});

test.each([
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
  "Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)",
  "facebookexternalhit/1.1",
  "Baiduspider/2.0",
  "Screaming Frog SEO Crawler/21.0",
  "Mozilla/5.0 HeadlessChrome/142.0.0.0",
  "curl/8.5.0",
  "python-requests/2.32",
  "Go-http-client/2.0",
])("A11: a program says what it is: %s", (agent) => {
  expect(asked({ "user-agent": agent })).toBe(false);
});

test.each(["prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip"])(
  "A11: what a browser asks for on speculation is not read yet: %s",
  (purpose) => {
    expect(asked({ "user-agent": CHROME, "sec-purpose": purpose })).toBe(false);
  },
);

test("A11: a question about a page shows nobody anything; who does not say what they use may read", () => {
  expect(asked({ "user-agent": CHROME }, "HEAD")).toBe(false);
  expect(asked({})).toBe(true);
});
