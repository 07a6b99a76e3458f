import { expect, test } from "vitest";
import { type Block, block as blockSchema } from "#features/articles/body/schema.ts";
import { type BlockRenderers, visitBlock } from "#features/articles/body/visit-block.ts";
import { everyBlock } from "#features/articles/output/test/every-block.ts";

/** Renderers that answer their own names. */
const names = new Proxy({} as BlockRenderers<string>, {
  get: (_, name) => () => String(name),
});

test.each(Object.entries(everyBlock))(
  "A7: a block of kind %s has a renderer of its own",
  (type, block) => {
    const own = type === "bulletList" || type === "orderedList" ? "list" : type;
    expect(visitBlock(block, names)).toBe(own);
  },
);

test("A7: the example of every kind is one that the schema reads whole", () => {
  for (const block of Object.values(everyBlock)) {
    expect(blockSchema.safeParse(block)).toMatchObject({ success: true });
  }
});

test("A7: a block that nobody knows is left out, never an error", () => {
  expect(visitBlock({ type: "marquee" } as unknown as Block, names)).toBe("nothing");
});
