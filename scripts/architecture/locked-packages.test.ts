import { expect, test } from "vitest";
import { lockProblems } from "#scripts/architecture/locked-packages.ts";

test("every platform's package is locked, at the top or below the package that names it", () => {
  const named = { optionalDependencies: { "tool-linux": "1", "tool-mac": "1" } };
  const lock = {
    packages: {
      "node_modules/tool": named,
      "node_modules/tool-linux": {},
      "node_modules/tool/node_modules/tool-mac": {},
    },
  };
  expect(lockProblems(lock)).toEqual([]);
  expect(
    lockProblems({ packages: { "node_modules/tool": named, "node_modules/tool-linux": {} } }),
  ).toEqual(["tool-mac, which node_modules/tool names, is not locked."]);
});

test("no package is bound to the address of one registry", () => {
  const lock = { packages: { "node_modules/a": { resolved: "https://registry.example/a.tgz" } } };
  expect(lockProblems(lock)).toHaveLength(1);
});
