import { expect, test } from "vitest";
import { acceptedEncoding } from "#server/front/http/accepted-encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["br; q=0.0, gzip; q=0.001", "gzip"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["br;q=0, *", "gzip"],
  ["br;q=nonsense", "identity"],
  ["deflate", "identity"],
])("%s is answered with %s", (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

test("ten thousand different headers are still answered rightly", () => {
  for (let index = 0; index < 10_000; index++) {
    expect(acceptedEncoding(`x${index}, gzip`)).toBe("gzip");
  }
});
