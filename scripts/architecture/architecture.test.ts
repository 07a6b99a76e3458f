import { describe, expect, test } from "vitest";
import { actionsWrapped } from "#scripts/architecture/actions-wrapped.ts";
import { clientNames } from "#scripts/architecture/client-names.ts";
import { cycles } from "#scripts/architecture/cycles.ts";
import { featureOrder } from "#scripts/architecture/feature-order.ts";
import { fileVocabulary } from "#scripts/architecture/file-vocabulary.ts";
import { layers } from "#scripts/architecture/layers.ts";
import { type Rule, sourceFile } from "#scripts/architecture/source-file.ts";
import { spelledOnce } from "#scripts/architecture/spelled-once.ts";
import { steadyTests } from "#scripts/architecture/steady-tests.ts";

const problems = (rule: Rule, ...files: [path: string, text: string][]) =>
  rule(files.map(([path, text]) => sourceFile(path, text))).map((problem) => problem.path);

describe("imports", () => {
  test("are read from every form, types apart", () => {
    const file = sourceFile(
      "features/a/b.ts",
      'import { x } from "#db/client.ts";\nimport type { Y } from "#lib/y.ts";\nimport "./side.ts";\nconst z = import("#lib/z.ts");\nimport fs from "node:fs";\nimport {\n  many,\n} from "../c/many.ts";',
    );
    expect(file.imports).toEqual([
      "db/client.ts",
      "features/a/side.ts",
      "features/c/many.ts",
      "lib/z.ts",
    ]);
    expect(file.typeImports).toEqual(["lib/y.ts"]);
  });
});

describe("each rule finds what it forbids and lets pass what it allows", () => {
  test("layers", () => {
    expect(problems(layers, ["lib/a.ts", 'import { db } from "#db/client.ts";'])).toEqual([
      "lib/a.ts",
    ]);
    expect(
      problems(layers, ["features/a/b.ts", 'import { A } from "#components/a.tsx";']),
    ).toHaveLength(1);
    expect(problems(layers, ["worker/a.ts", 'import { b } from "#features/a/b.ts";'])).toEqual([]);
    expect(
      problems(layers, ["app/a.tsx", 'import { front } from "#server/front.ts";']),
    ).toHaveLength(1);
  });

  test("feature order", () => {
    const text = 'import { c } from "#features/comments/queries.ts";';
    expect(problems(featureOrder, ["features/articles/queries.ts", text])).toHaveLength(1);
    expect(problems(featureOrder, ["features/newsletters/queries.ts", text])).toEqual([]);
    expect(
      problems(featureOrder, [
        "features/articles/queries.ts",
        'import { t } from "#features/comments/tags.ts";',
      ]),
    ).toEqual([]);
    expect(problems(featureOrder, ["features/gardening/rules.ts", ""])).toHaveLength(1);
  });

  test("file vocabulary", () => {
    expect(
      problems(fileVocabulary, [
        "features/articles/publish-article.ts",
        "export function publishArticle() {}",
      ]),
    ).toEqual([]);
    expect(
      problems(fileVocabulary, [
        "features/articles/publish-article.ts",
        "export function other() {}",
      ]),
    ).toHaveLength(1);
    expect(problems(fileVocabulary, ["lib/utils.ts", "export const utils = 1;"])).toHaveLength(1);
    expect(
      problems(fileVocabulary, ["components/ui/index.tsx", "export const index = 1;"]),
    ).toHaveLength(1);
    expect(
      problems(fileVocabulary, ["features/a/tags.ts", 'import { x } from "#lib/x.ts";']),
    ).toHaveLength(1);
    expect(
      problems(fileVocabulary, [
        "features/a/queries.ts",
        'import { notFound } from "next/navigation";',
      ]),
    ).toHaveLength(1);
    expect(
      problems(fileVocabulary, [
        "features/a/loaders.ts",
        'import { notFound } from "next/navigation";',
      ]),
    ).toEqual([]);
  });

  test("names of what ships JavaScript", () => {
    expect(problems(clientNames, ["components/a.tsx", '"use client";'])).toHaveLength(1);
    expect(problems(clientNames, ["components/a.client.tsx", '"use client";'])).toEqual([]);
    expect(problems(clientNames, ["components/a.client.tsx", "export const A = 1;"])).toHaveLength(
      1,
    );
    expect(problems(clientNames, ["features/a/verbs.ts", '"use server";'])).toHaveLength(1);
    expect(
      problems(clientNames, [
        "components/a.island.ts",
        'import { x } from "#lib/x.ts"; customElements.define("a-b", x)',
      ]),
    ).toHaveLength(1);
  });

  test("cycles", () => {
    const a: [string, string] = ["lib/a.ts", 'import { b } from "#lib/b.ts";'];
    expect(problems(cycles, a, ["lib/b.ts", 'import { a } from "#lib/a.ts";'])).toHaveLength(1);
    expect(problems(cycles, a, ["lib/b.ts", 'import type { A } from "#lib/a.ts";'])).toEqual([]);
  });

  test("tags and paths spelled once", () => {
    expect(
      problems(spelledOnce, ["features/articles/queries.ts", "const tag = `article:${id}`;"]),
    ).toHaveLength(1);
    expect(
      problems(spelledOnce, ["features/articles/tags.ts", "const tag = `article:${id}`;"]),
    ).toEqual([]);
    expect(problems(spelledOnce, ["components/a.tsx", '<a href="/search">'])).toHaveLength(1);
    expect(problems(spelledOnce, ["components/a.tsx", '<a href="/">'])).toEqual([]);
  });

  test("a test that waits for a time, or takes a port", () => {
    const found = (path: string, text: string) => problems(steadyTests, [path, text]).length;
    expect(found("e2e/a/a.spec.ts", "await page.waitForTimeout(500);")).toBe(1);
    expect(found("e2e/a/page.ts", "await this.page.waitForTimeout(500);")).toBe(1);
    expect(found("server/a.test.ts", "const port = 4180;")).toBe(1);
    expect(found("server/a.test.ts", "createServer().listen(4180);")).toBe(1);
    expect(found("server/a.test.ts", "createServer().listen(0);")).toBe(0);
    expect(found("server/a.ts", "const port = 3000;")).toBe(0);
  });

  describe("X4: actions are wrapped", () => {
    const path = "features/a/actions.ts";
    const head =
      '"use server";\nimport { staffAction } from "#features/auth/action.ts";\nexport type A = string;\n';
    const wrapped = "export const sendAction = staffAction(Input, async () => done({}));\n";

    test.each(["staffAction", "readerAction", "publicAction"])("by %s", (wrapper) => {
      const text = head + wrapped.replace("staffAction(", `${wrapper}(`);
      expect(problems(actionsWrapped, [path, text])).toEqual([]);
    });

    test.each([
      "export async function send(form: FormData) {}",
      "export const sendAction = async (form: FormData) => {};",
      "export const sendAction = wrap(staffAction(Input, run));",
      "export const send = staffAction(Input, run);",
      "export default staffAction(Input, run);",
      'export { send } from "#features/a/send.ts";',
      'export * from "#features/a/send.ts";',
    ])("a bare door is found: %s", (bare) => {
      expect(problems(actionsWrapped, [path, head + wrapped + bare])).toEqual([path]);
    });

    test("a file without the directive, or with wrappers of its own, is found", () => {
      expect(problems(actionsWrapped, [path, head.replace(/^.*\n/, "") + wrapped])).toEqual([path]);
      expect(problems(actionsWrapped, [path, head.replace("auth/", "b/") + wrapped])).toEqual([
        path,
      ]);
    });

    test("other files may export what they like", () => {
      expect(problems(actionsWrapped, ["features/a/send.ts", "export function send() {}"])).toEqual(
        [],
      );
    });
  });
});
