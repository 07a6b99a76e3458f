import { listLinks } from "#features/articles/body/list-links.ts";
import { parseBody } from "#features/articles/body/schema.ts";
import {
  type PublishCheck,
  type PublishIssue,
  stopsOthers,
} from "#features/workflow/publish-issue.ts";

/** Links lead somewhere: those into this site to something that is there, all others to a whole address. */
export const checkLinks: PublishCheck = (story) => {
  const about = (key: string, url: string): PublishIssue => {
    return { field: "body", key, values: { url }, level: stopsOthers(story) };
  };
  const broken = listLinks(parseBody(story.body)).filter((href) => !isWhole(href));
  return [
    ...story.deadLinks.map((url) => about("check.deadLink", url)),
    ...broken.map((url) => about("check.brokenLink", url)),
  ];
};

function isWhole(href: string): boolean {
  if (/^[/#]/.test(href)) return true;
  const url = URL.parse(href);
  if (!url) return false;
  return url.protocol === "mailto:" ? /.@./.test(url.pathname) : /[^.]\.[^.]/.test(url.hostname);
}
