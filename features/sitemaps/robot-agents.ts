import type { RobotsChoice } from "#db/schema/settings.ts";

/** Groups of robots beside those of search engines. */
export type RobotGroup = Exclude<keyof RobotsChoice, "search">;

/**
 * Names under which the robots of each group read robots.txt (RFC 9309, product tokens), as their operators or, where
 * these are silent, a public list give them; docs/distribution.md says where. A robot that serves two ends stands with
 * the one that takes more.
 */
export const robotAgents: Record<RobotGroup, readonly string[]> = {
  answers: [
    "Amzn-SearchBot",
    "Amzn-User",
    "ChatGPT-User",
    "Claude-SearchBot",
    "Claude-User",
    "DuckAssistBot",
    "Google-NotebookLM",
    "Meta-ExternalFetcher",
    "Meta-WebIndexer",
    "MistralAI-User",
    "OAI-SearchBot",
    "Perplexity-User",
    "PerplexityBot",
    "YouBot",
  ],
  training: [
    "AI2Bot",
    "Amazonbot",
    "anthropic-ai",
    "Applebot-Extended",
    "Bytespider",
    "CCBot",
    "ClaudeBot",
    "cohere-training-data-crawler",
    "DeepSeekBot",
    "Diffbot",
    "FacebookBot",
    "Google-Extended",
    "GPTBot",
    "ICC-Crawler",
    "Meta-ExternalAgent",
    "omgili",
    "PanguBot",
    "SBIntuitionsBot",
    "Timpibot",
    "Webzio-Extended",
  ],
};
