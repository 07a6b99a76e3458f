import { useEffect, useState } from "react";
import { findRooms } from "#components/finder/find-rooms.ts";
import type { Finding } from "#features/finder/finding.ts";
import { findingsUrl } from "#features/finder/urls.ts";

/** How long nobody types before the server is asked, in milliseconds. */
const PAUSE = 90;

/** What fits the words: the rooms at once, the rest when the server has answered to these very words. */
export function useFindings(words: string, open: readonly string[]) {
  const [answer, setAnswer] = useState<{ words: string; found: Finding[]; failed?: boolean }>({
    words: "",
    found: [],
  });
  useEffect(() => {
    if (words.trim() === "") return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(findingsUrl(words), { signal: asking.signal });
        if (!response.ok) throw new Error(String(response.status));
        setAnswer({ words, found: (await response.json()) as Finding[] });
      } catch {
        if (!asking.signal.aborted) setAnswer({ words, found: [], failed: true });
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [words]);
  const isAsking = answer.words !== words;
  return {
    // What was found for the words before stays in sight until the next answer.
    findings: words.trim() === "" ? [] : [...findRooms(words, open), ...answer.found],
    isAsking,
    failed: !isAsking && answer.failed === true,
  };
}
