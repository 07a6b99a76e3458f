import { expect, test } from "vitest";
import { openGraphLocale } from "#features/settings/open-graph-locale.ts";

test.each([
  ["en", "en_US"],
  ["en-GB", "en_GB"],
  ["ar", "ar_EG"],
  ["zh-Hant-HK", "zh_HK"],
  ["eo", "eo_001"],
  ["", undefined],
  ["en_US", undefined],
  ["no such tag", undefined],
])("D6: %j in Open Graph is %j", (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale);
});
