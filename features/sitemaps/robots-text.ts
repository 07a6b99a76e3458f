import type { RobotsChoice } from "#db/schema/settings.ts";
import { type RobotGroup, robotAgents } from "#features/sitemaps/robot-agents.ts";
import { newsSitemapUrl, sitemapUrl } from "#features/sitemaps/urls.ts";

const HEADINGS: Record<RobotGroup, string> = {
  answers: "Robots that answer questions from what they read",
  training: "Robots that gather what models learn from",
};

/** What no robot has any use for: the newsroom, machines' doors, answers to searches, pages for one person. */
const HIDDEN = [
  "Disallow: /api/",
  "Allow: /api/v1/",
  "Disallow: /comments/",
  "Disallow: /s/sponsor/",
  "Disallow: /desk$",
  "Disallow: /desk/",
  "Disallow: /newsletters/confirm/",
  "Disallow: /newsletters/leave/",
  "Disallow: /preview/",
  "Disallow: /search?",
  "Disallow: /setup$",
  "Disallow: /sign-in$",
  "Disallow: /sign-in/",
];

/** robots.txt (RFC 9309) by the editor's choice for each group (D10); `site` is the publication's address. */
export function robotsText(choice: RobotsChoice, site: URL): string {
  const groups = [
    ["# Everybody", "User-agent: *", ...rulesFor(choice.search)],
    ...(["answers", "training"] as const).map((name) => groupOf(name, choice)),
    [sitemapUrl(), newsSitemapUrl()].map((path) => `Sitemap: ${new URL(path, site).href}`),
  ];
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** A robot follows only the group that names it, so a group stands here where it differs from everybody's. */
function groupOf(name: RobotGroup, choice: RobotsChoice): string[] {
  if (choice.search && choice[name]) return [];
  const agents = robotAgents[name].map((agent) => `User-agent: ${agent}`);
  return [`# ${HEADINGS[name]}`, ...agents, ...rulesFor(choice[name])];
}

function rulesFor(isAllowed: boolean): readonly string[] {
  return isAllowed ? HIDDEN : ["Disallow: /"];
}
