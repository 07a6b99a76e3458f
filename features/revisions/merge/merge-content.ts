import { type Content, type ContentField, contentFields } from "#features/revisions/content.ts";
import {
  type Block,
  type BodyPiece,
  mergeBody,
  type Three,
} from "#features/revisions/merge/merge-body.ts";
import { isSameJson } from "#lib/is-same-json.ts";

/** Something that both sides changed, each in its own way. */
export interface MergeConflict {
  id: string;
  field: ContentField;
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** Both can stand, one after the other. */
  canBoth: boolean;
}

export type MergeChoice = "mine" | "theirs" | "both";

export interface Merge {
  /** With what could be decided; where it could not, with mine. */
  content: Content;
  body: BodyPiece[];
  conflicts: MergeConflict[];
}

/** Values of which both can be kept, each once. */
const listFields: readonly ContentField[] = ["bylines", "topicIds", "pinnedIds"];

/** Fields of several sentences, which can stand one after the other. */
const textFields: readonly ContentField[] = [
  "standfirst",
  "leadCaption",
  "commentPrompt",
  "seoDescription",
  "socialDescription",
];

/** Merges what two people made of one version, field by field and block by block (E3). */
export function mergeContent(versions: Three<Content>): Merge {
  const body = mergeBody({
    base: versions.base.body,
    mine: versions.mine.body,
    theirs: versions.theirs.body,
  });
  const merge: Merge = { content: { ...versions.mine }, body, conflicts: [] };
  for (const field of contentFields) {
    if (field === "body") merge.conflicts.push(...bodyConflicts(body));
    else mergeField(merge, field, versions);
  }
  return { ...merge, content: resolveMerge(merge, {}) };
}

/** The merged version, with a choice for each conflict; mine stands where none was made. */
export function resolveMerge(merge: Merge, choices: Record<string, MergeChoice>): Content {
  const fields = merge.conflicts.filter(({ field }) => field !== "body");
  const chosen = fields.map((conflict) => [
    conflict.field,
    chosenValue(conflict, choices[conflict.id] ?? "mine"),
  ]);
  const blocks = merge.body.flatMap((piece) => blocksOf(piece, choices));
  const body = { ...(merge.content.body as object), content: blocks };
  return { ...merge.content, ...Object.fromEntries(chosen), body };
}

function mergeField(merge: Merge, field: ContentField, versions: Three<Content>): void {
  const { base, mine, theirs } = {
    base: versions.base[field],
    mine: versions.mine[field],
    theirs: versions.theirs[field],
  };
  if (isSameJson(theirs, base) || isSameJson(mine, theirs)) return;
  const decided = decideField(field, { base, mine, theirs });
  if (decided) Object.assign(merge.content, { [field]: decided.value });
  else {
    const canBoth = textFields.includes(field);
    merge.conflicts.push({ id: field, field, base, mine, theirs, canBoth });
  }
}

function decideField(field: ContentField, { base, mine, theirs }: Three<unknown>) {
  if (isSameJson(mine, base)) return { value: theirs };
  if (!listFields.includes(field)) return undefined;
  return { value: mergeList({ base, mine, theirs } as Three<unknown[]>) };
}

/** Theirs, without what I took away, and with what I added. */
function mergeList({ base, mine, theirs }: Three<unknown[]>): unknown[] {
  const has = (list: unknown[], value: unknown) => list.some((one) => isSameJson(one, value));
  const left = theirs.filter((value) => has(mine, value) || !has(base, value));
  return [...left, ...mine.filter((value) => !has(base, value) && !has(theirs, value))];
}

function bodyConflicts(body: BodyPiece[]): MergeConflict[] {
  return body.flatMap((piece) => {
    if (piece.kind === "agreed") return [];
    const { id, base, mine, theirs } = piece;
    return [{ id, field: "body" as const, base, mine, theirs, canBoth: true }];
  });
}

function chosenValue({ mine, theirs }: MergeConflict, choice: MergeChoice): unknown {
  if (choice === "both") return [mine, theirs].filter((text) => text !== "").join("\n\n");
  return choice === "mine" ? mine : theirs;
}

function blocksOf(piece: BodyPiece, choices: Record<string, MergeChoice>): Block[] {
  if (piece.kind === "agreed") return piece.blocks;
  const choice = choices[piece.id] ?? "mine";
  if (choice === "both") return [...piece.mine, ...piece.theirs];
  return piece[choice];
}
