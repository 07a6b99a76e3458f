import { expect, test } from "vitest";
import { licenceUrl } from "#features/media/licence-url.ts";

test.each([
  ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["cc-by-nc-sa 3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"],
  ["CC BY-ND 4.0", "https://creativecommons.org/licenses/by-nd/4.0/"],
  ["CC0", "https://creativecommons.org/publicdomain/zero/1.0/"],
])("A6: %s has a known place", (licence, url) => {
  expect(licenceUrl(licence)).toBe(url);
});

test.each(["", "CC BY", "CC BY 4.0 or later", "All rights reserved", "CC BY-XX 4.0"])(
  "A6: %j has none",
  (licence) => {
    expect(licenceUrl(licence)).toBeUndefined();
  },
);
