import { describe, expect, test } from "vitest";
import { z } from "zod";
import { idField, idListField, jsonField, optionalIdField, tickField } from "#lib/form-fields.ts";

describe("fields of a form", () => {
  test("an id is a whole number above nothing", () => {
    expect(idField.parse("12")).toBe(12);
    for (const wrong of ["", "0", "-1", "1.5", "x", undefined, "1e999"]) {
      expect(idField.safeParse(wrong).success).toBe(false);
    }
  });

  test("the empty choice is no id", () => {
    expect(optionalIdField.parse("")).toBeNull();
    expect(optionalIdField.parse(undefined)).toBeNull();
    expect(optionalIdField.parse("3")).toBe(3);
    expect(optionalIdField.safeParse("x").success).toBe(false);
  });

  test("none, one and several fields of a name are a list", () => {
    expect(idListField.parse(undefined)).toEqual([]);
    expect(idListField.parse("4")).toEqual([4]);
    expect(idListField.parse(["4", "5"])).toEqual([4, 5]);
  });

  test("a box is ticked or not", () => {
    expect(tickField.parse("on")).toBe(true);
    expect(tickField.parse(undefined)).toBe(false);
  });

  test("JSON is read by its own schema, and damaged JSON is a problem of the field", () => {
    const field = jsonField(z.object({ a: z.number() }));
    expect(field.parse('{"a":1,"b":2}')).toEqual({ a: 1 });
    expect(field.safeParse('{"a":"x"}').success).toBe(false);
    expect(field.safeParse("{").error?.issues[0]?.message).toBe("form.invalid");
  });
});
