import { expect, test } from "vitest";
import { formFaults } from "#components/test/form-faults.ts";

test.each([
  ["a field in no label", '<input name="email">', ["no label: email"]],
  [
    "a label for another field",
    '<label for="a">A</label><p id="a"></p><select name="b"></select>',
    ["no label: b"],
  ],
  ["an id that stands twice", '<p id="a"></p><p id="a"></p>', ["id twice: a"]],
  ["a label for nothing", '<label for="gone">A</label>', ["for: no gone"]],
  ["a summary's link to nothing", '<a href="#gone">Put it right</a>', ["href: no gone"]],
  [
    "half of a description",
    '<p id="a"></p><div aria-describedby="a b"></div>',
    ["aria-describedby: no b"],
  ],
])("%s is a fault", (_, html, faults) => {
  expect(formFaults(html)).toEqual(faults);
});

test("labels around, before and in an attribute are as good as each other", () => {
  expect(
    formFaults(
      '<label>A <input name="a"></label><label for="b">B</label><textarea id="b"></textarea><select aria-label="C"></select><input type="hidden" name="d">',
    ),
  ).toEqual([]);
});
