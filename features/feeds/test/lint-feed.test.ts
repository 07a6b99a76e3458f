import { describe, expect, test } from "vitest";
import { atomRules } from "#features/feeds/test/atom-rules.ts";
import { jsonFeedRules } from "#features/feeds/test/json-feed-rules.ts";
import { documentRules, lintFeed } from "#features/feeds/test/lint-feed.ts";
import { makeFeed } from "#features/feeds/test/make-feed.ts";
import { rssRules } from "#features/feeds/test/rss-rules.ts";
import type { FeedFormat } from "#features/feeds/urls.ts";
import { writeAtom } from "#features/feeds/write-atom.ts";
import { writeJsonFeed } from "#features/feeds/write-json-feed.ts";
import { writeRss } from "#features/feeds/write-rss.ts";

const whole = Number.POSITIVE_INFINITY;
const good: Record<FeedFormat, string> = {
  rss: writeRss(makeFeed(), whole),
  atom: writeAtom(makeFeed(), whole),
  json: writeJsonFeed(makeFeed(), whole),
};
const self: Record<FeedFormat, string> = {
  rss: "https://news.example/feed.xml",
  atom: "https://news.example/atom.xml",
  json: "https://news.example/feed.json",
};

/** How to break each rule: what to look for, and what to put there. `replaceAll` where the first alone is not enough. */
type Fault = [rule: string, from: string | RegExp, to: string];

const html: Fault[] = [
  ["html-element", "<hr/>", "<script>x()</script>"],
  ["html-element", "<hr/>", "<iframe></iframe>"],
  ["html-attribute", "<hr/>", "<p onclick=x>a</p>"],
  ["html-attribute", "<hr/>", "<p style=x>a</p>"],
  ["html-address", "https://news.example/about", "/about"],
  ["html-picture", /(alt=\\?"Picture 7[^"]*") width=\\?"\d+\\?"/, "$1"],
  ["html-balance", "<hr/>", "<em>open<p></em>"],
];

const faults: Record<FeedFormat, Fault[]> = {
  rss: [
    ["parses", "</channel>", ""],
    ["parses", "</title>", "\u0001</title>"],
    ["encoding", 'encoding="UTF-8"', 'encoding="ISO-8859-1"'],
    ["size", "<ttl>", `<!--${"x".repeat(512_000)}--><ttl>`],
    ["rss-version", 'version="2.0"', 'version="0.91"'],
    ["one-channel", "</rss>", "<channel/></rss>"],
    ["known-namespaces", "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/"],
    ["channel-elements", "<ttl>", "<subtitle>a</subtitle><ttl>"],
    ["channel-once", "<ttl>", "<ttl>5</ttl><ttl>"],
    ["channel-title", "<title>The Ledger", "<title> "],
    ["channel-link", "<link>https://news.example/<", "<link>/<"],
    ["channel-description", /<description>[^<]*/, "<description>"],
    ["channel-language", "<language>en", "<language>english, british"],
    ["last-build-date", /<lastBuildDate>[^<]*/, "<lastBuildDate>2026-10-21T09:00:00Z"],
    ["ttl", "<ttl>60", "<ttl>an hour"],
    ["self", "https://news.example/feed.xml", "https://news.example/other.xml"],
    ["self", /<atom:link rel="self"[^>]*>/, ""],
    ["link-address", "https://hub.example/", "hub.example"],
    ["archive", "<ttl>", "<fh:archive/><ttl>"],
    ["item-elements", "<guid", "<summary>a</summary><guid"],
    ["item-once", "<guid", '<guid isPermaLink="false">tag:a,2026:b</guid><guid'],
    ["item-words", "<title>Story", "<title>&lt;b>Story"],
    ["item-link", "<link>https://news.example/peace", "<link>/peace"],
    ["item-description", "<description>What story 1 is about", "<description>"],
    ["guid", ' isPermaLink="false"', ""],
    ["guid", "tag:news.example,2026-01-02:article:1", "1"],
    ["guid-unique", "2026-01-02:article:1", "2026-01-02:article:2"],
    ["pub-date", "<pubDate>Tue, 20 Oct", "<pubDate>Wed, 20 Oct"],
    ["pub-date", "<pubDate>Tue, 20 Oct 2026", "<pubDate>Tue, 20 Oct 26"],
    ["newest-first", "<pubDate>Tue, 20 Oct 2026 11", "<pubDate>Tue, 20 Oct 2026 01"],
    ["creator", "<dc:creator>Author 1", "<dc:creator>"],
    ["creator", "<dc:creator>Author 1", "<dc:creator>Author 2"],
    ["category", "<category>Votes", "<category>Peace"],
    ["source", ' url="https://wire.example/1"', ""],
    ["content-once", "<content:encoded>", "<content:encoded>a</content:encoded><content:encoded>"],
    ["media-address", 'url="https://news.example/media', 'url="/media'],
    ["media-type", 'type="image/jpeg"', 'type="jpeg"'],
    ["media-size", / width="\d+" height="\d+"><media/, "><media"],
    ["media-credit", /<media:credit>[^<]*/, "<media:credit>"],
    ...html,
  ],
  atom: [
    ["atom-root", / xmlns="[^"]*"/, ' xmlns="http://purl.org/atom/ns#"'],
    ["atom-namespaces", "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss"],
    ["feed-elements", "<subtitle>", "<tagline>a</tagline><subtitle>"],
    ["feed-elements", "<subtitle>", "<subtitle>a</subtitle><subtitle>"],
    ["entry-elements", "<published>", "<issued>a</issued><published>"],
    ["id", "tag:news.example,2026-01-02:feed:site", "the feed"],
    ["id-unique", "2026-01-02:article:1", "2026-01-02:article:2"],
    ["title", "<title>The Ledger", "<title>"],
    ["updated", /<updated>[^<]*/, "<updated>Wed, 21 Oct 2026"],
    ["published", /<published>[^<]*/, "<published>2027-01-01T00:00:00Z"],
    ["feed-updated", /<updated>[^<]*/, "<updated>2026-10-01T00:00:00Z"],
    ["atom-newest-first", /<published>[^<]*/, "<published>2026-10-01T00:00:00Z"],
    ["atom-self", 'rel="self"', 'rel="related"'],
    ["atom-link", "https://hub.example/", "hub.example"],
    ["atom-link", 'hreflang="ar"', 'hreflang="arabic (modern)"'],
    ["alternate", /<link rel="alternate" type="text\/html" href="[^"]*"\/>/, ""],
    ["alternate-unique", 'hreflang="ar"', 'hreflang="en"'],
    ["author", /<author>.*?<\/author>/g, ""],
    ["person", "<name>Author 1", "<name>"],
    ["term", 'term="votes"', 'term=""'],
    ["content", '<content type="html">', '<content type="markup">'],
    ["language", 'xml:lang="en"', ""],
    ["atom-archive", "<subtitle>", "<fh:archive/><subtitle>"],
    ...html,
  ],
  json: [
    ["parses", "{", "["],
    ["json-version", "version/1.1", "version/2"],
    ["json-title", '"title":"The Ledger"', '"title":""'],
    ["json-home", '"https://news.example/"', '"/"'],
    ["json-self", "feed.json", "feeds.json"],
    ["json-next", '"next_url":"https://news.example', '"next_url":"'],
    ["json-hubs", '"type":"WebSub",', ""],
    ["json-items", '"items":[', '"items":{},"_old":['],
    ["json-keys", '"description"', '"subtitle"'],
    ["json-null", '"description":', '"_note":null,"description":'],
    ["json-id", '"tag:news.example,2026-01-02:article:1"', "1"],
    ["json-id", "2026-01-02:article:1", "2026-01-02:article:2"],
    ["json-url", '"url":"https://news.example/peace', '"url":"/peace'],
    ["json-content", '"content_html"', '"_content"'],
    ["json-dates", /"date_published":"[^"]*"/, '"date_published":"20 October"'],
    ["json-newest-first", /"date_published":"[^"]*"/, '"date_published":"2026-10-01T00:00:00Z"'],
    ["json-authors", '"authors"', '"author":{},"authors"'],
    ["json-tags", '"tags":["Peace"', '"tags":[""'],
    ["json-language", '"language":"en"', '"language":"English tongue"'],
    ...html,
  ],
};

const formats: FeedFormat[] = ["rss", "atom", "json"];

test.each(formats)("D1, D2: a good feed breaks no rule: %s", (format) => {
  expect(lintFeed(good[format], { format, self: self[format] })).toEqual([]);
});

describe.each(formats)("D1, D2: a broken feed is found out: %s", (format) => {
  test.each(faults[format])("%s: %s", (rule, from, to) => {
    const broken = good[format].replace(from, to);
    expect(broken).not.toBe(good[format]);
    expect(lintFeed(broken, { format, self: self[format] })).toContain(rule);
  });
});

test("every rule has a feed that breaks it, and there are enough of them", () => {
  const shown = new Set(
    Object.entries(faults).flatMap(([format, list]) => list.map(([rule]) => `${format} ${rule}`)),
  );
  const rules = [
    ...rssRules.map(({ name }) => `rss ${name}`),
    ...atomRules.map(({ name }) => `atom ${name}`),
    ...jsonFeedRules.map(({ name }) => `json ${name}`),
    ...Object.keys(documentRules).map((name) => `rss ${name}`),
  ];
  expect(rules.filter((rule) => !shown.has(rule))).toEqual([]);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeGreaterThanOrEqual(35);
});
