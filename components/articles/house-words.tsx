import type { ReactNode } from "react";
import { languageWithin } from "#features/articles/rules.ts";
import { messageLanguage } from "#lib/messages/message.ts";

interface HouseWordsProps {
  /** Language of the story around them. */
  within: string;
  children: ReactNode;
}

/** Words of the interface inside a story: in a story of another language they say which is theirs (A2). */
export function HouseWords({ within, children }: HouseWordsProps) {
  const language = languageWithin(within, messageLanguage);
  return language.lang ? <span {...language}>{children}</span> : children;
}
