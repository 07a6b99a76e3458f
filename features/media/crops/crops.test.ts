import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pictureRatios } from "#db/enums.ts";
import { automaticCrop } from "#features/media/crops/automatic-crop.ts";
import { cropIssues, smallCrops } from "#features/media/crops/crop-issues.ts";
import {
  type Corner,
  grownCrop,
  movedCrop,
  stretchedCrop,
} from "#features/media/crops/moved-crop.ts";
import { heightOf, pointOf, quotientOf, widestOf, within } from "#features/media/crops/rules.ts";
import { scaledCrops } from "#features/media/crops/scaled-crops.ts";

const side = fc.integer({ min: 40, max: 4000 });
const size = fc.record({ width: side, height: side });
const ratio = fc.constantFrom(...pictureRatios);
const share = fc.integer({ min: 0, max: 100 });
const point = fc.record({ x: share, y: share });
const far = fc.integer({ min: -9000, max: 9000 });

describe("E12: a crop in numbers", () => {
  test("the automatic one is the most that fits, in its shape, inside, whatever the point", () => {
    fc.assert(
      fc.property(size, ratio, point, (picture, shape, all) => {
        const crop = automaticCrop(picture, shape, { all });
        expect(cropIssues(picture, { [shape]: crop })).toEqual([]);
        expect(crop).toEqual({ ...within(picture, shape, crop), height: undefined });
        const { width, height } = within(picture, shape, crop);
        expect(Math.abs(width - height * quotientOf(shape))).toBeLessThanOrEqual(
          quotientOf(shape) / 2 + 1e-9,
        );
        const wider = crop.width + 1;
        expect(wider > picture.width || heightOf(shape, wider) > picture.height).toBe(true);
      }),
    );
  });

  test("moved, stretched by any corner or grown however far, it stays inside and keeps its shape", () => {
    const corner = fc.constantFrom<Corner>("nw", "ne", "sw", "se");
    fc.assert(
      fc.property(size, ratio, point, corner, far, far, (picture, shape, all, at, x, y) => {
        const frame = { size: picture, ratio: shape };
        const first = grownCrop(frame, automaticCrop(picture, shape, { all }), -picture.width / 3);
        const changed = [
          movedCrop(frame, first, { x, y }),
          grownCrop(frame, first, x),
          stretchedCrop(frame, first, { corner: at, by: { x, y } }),
        ];
        for (const crop of [first, ...changed]) {
          expect(cropIssues(picture, { [shape]: crop })).toEqual([]);
          for (const number of Object.values(crop)) expect(Number.isInteger(number)).toBe(true);
        }
      }),
    );
  });

  test("stretching a corner leaves the opposite one where it is", () => {
    const frame = { size: { width: 1600, height: 900 }, ratio: "3:2" as const };
    const crop = { x: 300, y: 200, width: 600 };
    const by = { x: 150, y: 0 };
    expect(stretchedCrop(frame, crop, { corner: "se", by })).toEqual({
      x: 300,
      y: 200,
      width: 750,
    });
    expect(stretchedCrop(frame, crop, { corner: "nw", by })).toEqual({
      x: 450,
      y: 300,
      width: 450,
    });
    expect(stretchedCrop(frame, crop, { corner: "ne", by })).toEqual({
      x: 300,
      y: 100,
      width: 750,
    });
    expect(stretchedCrop(frame, crop, { corner: "sw", by })).toEqual({
      x: 450,
      y: 200,
      width: 450,
    });
  });

  test.each([
    [{ x: 0, y: 0, width: 20 }, "crop.narrow", "crop-3x2-width"],
    [{ x: 0, y: 0, width: 1351 }, "crop.wide", "crop-3x2-width"],
    [{ x: 700, y: 0, width: 901 }, "crop.right", "crop-3x2-x"],
    [{ x: 0, y: 301, width: 900 }, "crop.below", "crop-3x2-y"],
  ])("%o is refused: %s", (crop, key, field) => {
    expect(cropIssues({ width: 1600, height: 900 }, { "3:2": crop })).toMatchObject([
      { key, field, values: { ratio: "3:2" } },
    ]);
  });

  test("one that is narrower than the smallest file is told of and kept", () => {
    const crops = { "3:2": { x: 0, y: 0, width: 479 }, "1:1": { x: 0, y: 0, width: 480 } };
    expect(smallCrops(crops)).toEqual(["3:2"]);
    expect(cropIssues({ width: 1600, height: 900 }, crops)).toEqual([]);
  });

  test("while it has no files, a point keeps it about in sight", () => {
    const picture = { width: 1600, height: 900 };
    const automatic = automaticCrop(picture, "1:1", { all: { x: 30, y: 50 } });
    expect(pointOf(picture, "1:1", automatic)).toEqual({ x: 30, y: 50 });
    expect(pointOf(picture, "1:1", { x: 1500, y: 0, width: 100 })).toEqual({ x: 100, y: 50 });
  });

  test("in a larger file of the same picture it is the same part", () => {
    const [from, to] = [
      { width: 800, height: 450 },
      { width: 1600, height: 900 },
    ];
    const crops = { "4:3": { x: 100, y: 50, width: 400 } };
    expect(scaledCrops(crops, { from, to })).toEqual({ "4:3": { x: 200, y: 100, width: 800 } });
    expect(scaledCrops(crops, { from: { width: null, height: null }, to })).toEqual({});
  });

  test("a picture of a pixel has a crop of a pixel", () => {
    for (const shape of pictureRatios) expect(widestOf(shape, { width: 1, height: 1 })).toBe(1);
  });
});
