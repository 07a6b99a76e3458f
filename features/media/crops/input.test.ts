import { describe, expect, test } from "vitest";
import { CropInput } from "#features/media/crops/input.ts";

const blank = { mediaId: "7", seen: "a" };

describe("E12: crops from a form", () => {
  test("empty fields are the automatic crop, and no point is the middle", () => {
    const fields = { pointX: "", pointY: " ", "crop-3x2-x": "", "crop-3x2-y": "" };
    expect(CropInput.parse({ ...blank, ...fields })).toEqual({
      ...{ mediaId: 7, seen: "a", point: null, crops: {} },
    });
  });

  test("three numbers are a crop; one of a point's two takes the middle for the other", () => {
    const fields = { "crop-1-91x1-x": "12", "crop-1-91x1-y": "0", "crop-1-91x1-width": "900" };
    expect(CropInput.parse({ ...blank, ...fields, pointX: "20" })).toMatchObject({
      point: { x: 20, y: 50 },
      crops: { "1.91:1": { x: 12, y: 0, width: 900 } },
    });
  });

  test.each([
    [{ "crop-3x2-x": "1", "crop-3x2-width": "90" }, "crop-3x2-y", "crop.whole"],
    [{ "crop-3x2-x": "-1" }, "crop-3x2-x", "crop.number"],
    [{ "crop-3x2-x": "1.5" }, "crop-3x2-x", "crop.number"],
    [{ "crop-3x2-width": "1e9" }, "crop-3x2-width", "crop.number"],
    [{ "crop-3x2-width": ["5", "6"] }, "crop-3x2-width", "crop.number"],
    [{ pointX: "101" }, "pointX", "crop.number"],
    [{ pointY: "half" }, "pointY", "crop.number"],
  ])("%o is refused at %s", (fields, path, text) => {
    const { error } = CropInput.safeParse({ ...blank, ...fields });
    expect(error?.issues.map((issue) => [issue.path.join(), issue.message])).toEqual([
      [path, text],
    ]);
  });
});
