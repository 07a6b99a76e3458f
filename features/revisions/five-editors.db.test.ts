import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Transaction } from "#db/client.ts";
import { revisions, workingCopies } from "#db/schema/articles.ts";
import { bodyOf } from "#db/test/body-of.ts";
import { test } from "#db/test/database-test.ts";
import { makeStaff } from "#db/test/make-staff.ts";
import { makeStory } from "#db/test/make-story.ts";
import { seededNumbers } from "#db/test/seeded-numbers.ts";
import type { StaffActor } from "#features/auth/actor.ts";
import { type Content, contentOf } from "#features/revisions/content.ts";
import { takeOverStory } from "#features/revisions/lock/take-over-story.ts";
import { mergeContent, resolveMerge } from "#features/revisions/merge/merge-content.ts";
import { saveWorkingCopy } from "#features/revisions/save-working-copy.ts";
import type { StandingVersion } from "#features/revisions/standing-version.ts";
import { Conflict } from "#lib/errors.ts";

const EDITS = 500;
const SEED = 20261126;

interface Page {
  actor: StaffActor;
  page: string;
  version: number;
  base: Content;
  mine: Content;
  /** Words typed on this page that the server has not confirmed. */
  unsaved: string[];
  isAway: boolean;
}

test("R6, E3: of 500 edits by five people whose networks come and go none is lost without being shown", async ({
  tx,
}) => {
  const random = seededNumbers(SEED);
  const { articleId, pages } = await open(tx);
  const typed: string[] = [];
  /** Words that somebody was shown in a comparison. */
  const shown = new Set<string>();
  const saved = new Set<string>();
  let refusals = 0;

  for (let edit = 0; edit < EDITS; edit += 1) {
    const page = pages[Math.floor(random() * pages.length)]!;
    if (random() < 0.15) page.isAway = !page.isAway;
    const word = `word${edit}.`;
    typed.push(word);
    page.mine = typeInto(page.mine, word, random);
    page.unsaved.push(word);
    if (!page.isAway) await save(page);
  }
  for (const page of pages) await save(page);

  expect(refusals).toBeGreaterThan(20);
  const [copy] = await tx
    .select()
    .from(workingCopies)
    .where(eq(workingCopies.articleId, articleId));
  const kept = await tx.select().from(revisions).where(eq(revisions.articleId, articleId));
  const standing = textOf(contentOf(copy!));
  const history = kept.map((row) => textOf(contentOf(row))).join(" ");
  expect(typed.filter((word) => !saved.has(word))).toEqual([]);
  const gone = typed.filter((word) => !standing.includes(word));
  expect(
    gone.filter((word) => !history.includes(word)),
    `seed ${SEED}`,
  ).toEqual([]);
  expect(
    gone.filter((word) => !shown.has(word)),
    `seed ${SEED}`,
  ).toEqual([]);

  /** What the desk does: a save; if it is refused, the story is taken over, compared, merged and saved again. */
  async function save(page: Page): Promise<void> {
    const { actor, version: seenVersion, mine: content } = page;
    try {
      const { version } = await saveWorkingCopy(actor, {
        ...{ articleId, seenVersion, content, page: page.page },
      });
      for (const word of page.unsaved) saved.add(word);
      Object.assign(page, { version, base: content, unsaved: [] });
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      refusals += 1;
      const standing = await takeOverStory(actor, { articleId, page: page.page });
      merge(page, standing);
      await save(page);
    }
  }

  function merge(page: Page, { version, content: theirs }: StandingVersion): void {
    const merged = mergeContent({ base: page.base, mine: page.mine, theirs });
    const choices = merged.conflicts.map(({ id, canBoth, mine, theirs: other }) => {
      for (const word of JSON.stringify([mine, other]).match(/word\d+\./g) ?? []) shown.add(word);
      const all = canBoth ? (["mine", "theirs", "both"] as const) : (["mine", "theirs"] as const);
      return [id, all[Math.floor(random() * all.length)]!] as const;
    });
    const mine = resolveMerge(merged, Object.fromEntries(choices));
    Object.assign(page, { version, base: theirs, mine });
  }
});

async function open(tx: Transaction) {
  const actors: StaffActor[] = [];
  for (let person = 0; person < 5; person += 1) actors.push(await makeStaff(tx, "editor"));
  const { articleId } = await makeStory(tx, actors[0]!);
  const content = { body: bodyOf("One.", "Two.", "Three.", "Four.", "Five.", "Six.") };
  await tx.update(workingCopies).set(content).where(eq(workingCopies.articleId, articleId));
  const [copy] = await tx
    .select()
    .from(workingCopies)
    .where(eq(workingCopies.articleId, articleId));
  const base = contentOf(copy!);
  const pages = actors.map(
    (actor, index): Page => ({
      ...{ actor, page: `page-of-${index}`, version: copy!.version },
      ...{ base, mine: base, unsaved: [], isAway: false },
    }),
  );
  return { articleId, pages };
}

/** A word at the end of a random paragraph, as one of its own, or in a field. */
function typeInto(content: Content, word: string, random: () => number): Content {
  const what = random();
  if (what < 0.1) return { ...content, headline: `${content.headline} ${word}` };
  if (what < 0.2) return { ...content, standfirst: `${content.standfirst} ${word}` };
  const paragraphs = paragraphsOf(content);
  const at = Math.floor(random() * paragraphs.length);
  const changed =
    what < 0.3
      ? paragraphs.toSpliced(at, 0, word)
      : paragraphs.with(at, `${paragraphs[at] ?? ""} ${word}`);
  return { ...content, body: bodyOf(...(paragraphs.length === 0 ? [word] : changed)) };
}

function paragraphsOf({ body }: Content): string[] {
  return (body as ReturnType<typeof bodyOf>).content.map(({ content }) =>
    content.map(({ text }) => text).join(""),
  );
}

function textOf(content: Content): string {
  return JSON.stringify(content);
}
