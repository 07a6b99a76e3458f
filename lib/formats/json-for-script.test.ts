import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonForScript } from "#lib/formats/json-for-script.ts";

test("D5: whatever the words, the JSON says the same and cannot end its script", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const json = jsonForScript({ words: `${words}</script><!--` });
      expect(JSON.parse(json)).toEqual({ words: `${words}</script><!--` });
      expect(json).not.toMatch(/[<>]/);
    }),
  );
});
