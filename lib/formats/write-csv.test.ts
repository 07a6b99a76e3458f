import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "#lib/formats/parse-csv.ts";
import { writeCsv } from "#lib/formats/write-csv.ts";

test("what is written is read as it was", () => {
  const field = fc
    .string({ minLength: 1 })
    .filter((text) => text === text.trim() && !/^[=+\-@\r]|\r/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
      expect(parseCsv(writeCsv([["path", "target"], ...rows])).slice(1)).toEqual(rows);
    }),
  );
});

test("X8: a field that a spreadsheet would run is text", () => {
  expect(writeCsv([["=1+1", "@x", 5]])).toBe("'=1+1,'@x,5\r\n");
});

test("semicolons and tabs part fields where no comma does; blank lines are none", () => {
  expect(parseCsv("\uFEFF/a;/b\n\n/c;/d")).toEqual([
    ["/a", "/b"],
    ["/c", "/d"],
  ]);
  expect(parseCsv("/a\t/b\n")).toEqual([["/a", "/b"]]);
});
