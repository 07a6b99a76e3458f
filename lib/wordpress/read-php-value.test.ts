import fc from "fast-check";
import { expect, test } from "vitest";
import { type PhpValue, readPhpValue } from "#lib/wordpress/read-php-value.ts";

test.each<[string, PhpValue]>([
  ["N;", null],
  ["b:1;", true],
  ["i:-4;", -4],
  ["d:0.5;", 0.5],
  ['s:6:"héllo";', "héllo"],
  ['s:3:"a";";', 'a";'],
  ['a:2:{s:1:"k";i:1;i:5;a:1:{i:0;s:0:"";}}', { k: 1, 5: { 0: "" } }],
  ['O:8:"stdClass":1:{s:4:"name";s:1:"x";}', { name: "x" }],
])("I12: reads %s", (source, value) => {
  expect(readPhpValue(source)).toEqual(value);
});

test("I12: a length that newline damage made wrong is measured again", () => {
  expect(readPhpValue('a:1:{s:4:"text";s:5:"a\nb\nc";}')).toEqual({ text: "a\nb\nc" });
  expect(readPhpValue('a:1:{s:4:"text";s:7:"a\nb\nc";}')).toEqual({ text: "a\nb\nc" });
});

test.each(["", "hello", "i:4;x", "a:99999999:{}", "a:1:{i:0;", 'C:3:"Foo":0:{}', "s:1:x"])(
  "I12: %j is no value",
  (source) => {
    expect(readPhpValue(source)).toBeUndefined();
  },
);

test("I12: keys such as __proto__ are plain members", () => {
  const value = readPhpValue('a:1:{s:9:"__proto__";a:1:{s:5:"admin";b:1;}}') as Record<
    string,
    PhpValue
  >;
  expect(Object.keys(value)).toEqual(["__proto__"]);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});

test("I12: nesting without end is no value, and no stack overflow", () => {
  expect(readPhpValue("a:1:{i:0;".repeat(100_000))).toBeUndefined();
});

test("I12: reads back what PHP would write", () => {
  const value = fc.letrec<{ any: PhpValue }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string({ unit: "grapheme" }),
      fc.dictionary(fc.string(), tie("any"), { noNullPrototype: true }),
    ),
  })).any;
  fc.assert(
    fc.property(value, (sample) => {
      expect(readPhpValue(written(sample))).toEqual(sample);
    }),
  );
});

function written(value: PhpValue): string {
  if (value === null) return "N;";
  if (typeof value === "boolean") return `b:${value ? 1 : 0};`;
  if (typeof value === "number") return `i:${value};`;
  if (typeof value === "string") return `s:${Buffer.byteLength(value)}:"${value}";`;
  const members = Object.entries(value).map(([key, member]) => written(key) + written(member));
  return `a:${members.length}:{${members.join("")}}`;
}
