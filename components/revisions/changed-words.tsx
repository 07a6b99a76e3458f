import {
  type ParagraphChange,
  paragraphChanges,
} from "#features/revisions/compare/paragraph-changes.ts";
import type { WordChange } from "#features/revisions/compare/word-changes.ts";
import { message } from "#lib/messages/message.ts";

interface ChangedWordsProps {
  before: string[];
  after: string[];
  language?: string | undefined;
}

/** What became of a text: words that went are struck, words that came are marked, and what stayed is cut short. */
export function ChangedWords({ before, after, language }: ChangedWordsProps) {
  const runs = runsOf(paragraphChanges(before, after));
  return (
    <div className="changed-words" lang={language}>
      {runs.map((run, index) => (
        <Run key={index} run={run} />
      ))}
    </div>
  );
}

function Run({ run }: { run: ParagraphChange[] }) {
  if (run[0]?.kind === "same" && run.length > 2) {
    const count = run.length - 2;
    return (
      <>
        <Paragraph words={run[0].words} />
        <p className="field-hint">{message("compare.unchanged", { count })}</p>
        <Paragraph words={run.at(-1)?.words ?? []} />
      </>
    );
  }
  return run.map(({ words }, index) => <Paragraph key={index} words={words} />);
}

function Paragraph({ words }: { words: WordChange[] }) {
  return (
    <p>
      {words.map(({ kind, text }, index) => {
        if (kind === "added") return <ins key={index}>{text}</ins>;
        if (kind === "removed") return <del key={index}>{text}</del>;
        return text;
      })}
    </p>
  );
}

/** Neighbours of one kind together. */
function runsOf(changes: ParagraphChange[]): ParagraphChange[][] {
  const runs: ParagraphChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.[0]?.kind === change.kind) last.push(change);
    else runs.push([change]);
  }
  return runs;
}
