import { expect, test } from "vitest";
import { robotAgents } from "#features/sitemaps/robot-agents.ts";
import { robotsText } from "#features/sitemaps/robots-text.ts";

const site = new URL("https://ledger.example");

/** What each robot is told, as a robot reads it: consecutive names share the rules that follow them. */
function rulesByAgent(text: string): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  let named: string[] = [];
  let wasRule = false;
  for (const line of text.split("\n")) {
    const [, field, value] = /^([a-z-]+): (.*)$/i.exec(line) ?? [];
    if (field === "User-agent") {
      named = wasRule ? [value!] : [...named, value!];
      wasRule = false;
      if (!rules.has(value!)) rules.set(value!, []);
    } else if (field === "Disallow" || field === "Allow") {
      wasRule = true;
      for (const agent of named) rules.get(agent)!.push(`${field}: ${value}`);
    }
  }
  return rules;
}

/** Whether a robot may read a path: the longest rule that matches decides, and an equal Allow wins (RFC 9309, 2.2.2). */
function mayRead(text: string, agent: string, path: string): boolean {
  const rules = rulesByAgent(text);
  const own = rules.get(agent) ?? rules.get("*") ?? [];
  const matching = own
    .map((rule) => ({ allows: rule.startsWith("Allow"), pattern: rule.replace(/^\w+: /, "") }))
    .filter(({ pattern }) =>
      pattern.endsWith("$") ? path === pattern.slice(0, -1) : path.startsWith(pattern),
    )
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allows) - Number(a.allows));
  return matching[0]?.allows ?? true;
}

const choices = [true, false].flatMap((search) =>
  [true, false].flatMap((answers) =>
    [true, false].map((training) => ({ search, answers, training })),
  ),
);

test.each(choices)("D10: each group is told what the editor chose for it: %j", (choice) => {
  const text = robotsText(choice, site);
  for (const path of ["/", "/migration/two-candidates", "/desk-notes", "/sitemap.xml", "/search"]) {
    expect(mayRead(text, "Googlebot", path), path).toBe(choice.search);
    for (const group of ["answers", "training"] as const) {
      for (const agent of robotAgents[group]) {
        expect(mayRead(text, agent, path), `${agent} ${path}`).toBe(choice[group]);
      }
    }
  }
});

test.each(choices)("D10: nobody is led to the newsroom or to one person's pages: %j", (choice) => {
  const text = robotsText(choice, site);
  const agents = ["Googlebot", ...robotAgents.answers, ...robotAgents.training];
  const paths = [
    "/desk",
    "/desk/stories/1",
    "/sign-in",
    "/api/auth/session",
    "/comments/x",
    "/search?q=a",
  ];
  for (const agent of agents) {
    for (const path of paths) expect(mayRead(text, agent, path), `${agent} ${path}`).toBe(false);
  }
  expect(mayRead(text, "Googlebot", "/api/v1/articles")).toBe(choice.search);
});

test("D10: it leads to the sitemaps, by absolute addresses", () => {
  const text = robotsText({ search: true, answers: true, training: true }, site);
  expect(text.match(/^Sitemap: .*$/gm)).toEqual([
    "Sitemap: https://ledger.example/sitemap.xml",
    "Sitemap: https://ledger.example/news-sitemap.xml",
  ]);
  expect(text.match(/^User-agent/gm)).toHaveLength(1);
});

test("D10: no robot stands in two groups", () => {
  const all = [...robotAgents.answers, ...robotAgents.training].map((name) => name.toLowerCase());
  expect(new Set(all).size).toBe(all.length);
});
