import { expect, test } from "vitest";
import {
  barePolicy,
  deskPolicy,
  framedPolicy,
  readerPolicy,
} from "#server/front/http/content-policy.ts";

const nothing = { styleHashes: [], scriptHashes: [], hasIslands: false };

test("X1: a reader page allows no script, and only the style that it names by hash", () => {
  const policy = readerPolicy({ ...nothing, styleHashes: ["sha256-abc="] });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'sha256-abc='");
  expect(policy).toContain("script-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
});

test("X1: a page with islands takes scripts of this site, and speculation rules by hash", () => {
  expect(readerPolicy({ ...nothing, hasIslands: true })).toContain("script-src 'self';");
  expect(readerPolicy({ ...nothing, hasIslands: true, scriptHashes: ["sha256-r"] })).toContain(
    "script-src 'self' 'sha256-r';",
  );
  expect(readerPolicy({ ...nothing, scriptHashes: ["sha256-r"] })).toContain(
    "script-src 'sha256-r';",
  );
});

test("X1: the desk runs only scripts that carry the nonce of this answer", () => {
  const policy = deskPolicy("bm9uY2U=");
  expect(policy).toContain("script-src 'nonce-bm9uY2U=' 'strict-dynamic'");
  expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
  expect(policy).not.toContain("unsafe-eval");
});

test.each([readerPolicy(nothing), deskPolicy("x"), barePolicy()])(
  "X1: nothing may frame this site or move its base: %s",
  (policy) => {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action");
  },
);

test("D7: a card that any site may frame runs nothing, sends nothing and loads only our pictures", () => {
  const policy = framedPolicy({ styleHashes: ["sha256-abc="] });
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    "img-src 'self'",
    "style-src 'sha256-abc='",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ]);
});
