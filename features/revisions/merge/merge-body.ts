import { diff3Merge } from "node-diff3";
import { canonicalJson } from "#lib/formats/canonical-json.ts";

export type Block = Record<string, unknown>;

/** A stretch of blocks on which the versions agree, or where both changed the same ones. */
export type BodyPiece =
  | { kind: "agreed"; blocks: Block[] }
  | { kind: "parted"; id: string; base: Block[]; mine: Block[]; theirs: Block[] };

/** Three versions of the same thing: what both began with, and what each made of it. */
export interface Three<T> {
  base: T;
  mine: T;
  theirs: T;
}

/** Merges texts block by block. What only one side changed is taken; where both did, somebody must choose. */
export function mergeBody({ base, mine, theirs }: Three<unknown>): BodyPiece[] {
  const regions = diff3Merge(spelled(mine), spelled(base), spelled(theirs), {
    excludeFalseConflicts: true,
  });
  return regions
    .flatMap(({ ok, conflict }) =>
      conflict
        ? refined({ base: conflict.o, mine: conflict.a, theirs: conflict.b })
        : [{ base: [], mine: ok ?? [], theirs: ok ?? [] }],
    )
    .map(pieceOf);
}

/** Neighbouring changes are parted again where every block has its counterpart. */
function refined(region: Three<string[]>): Three<string[]>[] {
  const { base, mine, theirs } = region;
  if (mine.length !== base.length || theirs.length !== base.length) return [region];
  return base.map((block, index) => decided(block, mine[index]!, theirs[index]!));
}

function decided(base: string, mine: string, theirs: string): Three<string[]> {
  if (mine === base) return { base: [base], mine: [theirs], theirs: [theirs] };
  if (theirs === base) return { base: [base], mine: [mine], theirs: [mine] };
  return { base: [base], mine: [mine], theirs: [theirs] };
}

function pieceOf({ base, mine, theirs }: Three<string[]>, index: number): BodyPiece {
  if (mine.join() === theirs.join()) return { kind: "agreed", blocks: parsed(mine) };
  return {
    kind: "parted",
    id: `body-${index}`,
    base: parsed(base),
    mine: parsed(mine),
    theirs: parsed(theirs),
  };
}

function spelled(body: unknown): string[] {
  const blocks = (body as { content?: unknown } | null)?.content;
  return Array.isArray(blocks) ? blocks.map(canonicalJson) : [];
}

function parsed(blocks: string[]): Block[] {
  return blocks.map((block) => JSON.parse(block) as Block);
}
