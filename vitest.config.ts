import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

const exclude = [...configDefaults.exclude, "e2e/**", "data/**", "tmp/**", ".next/**"];

/** A file that puts a module of its own in the place of another gets a process of its own, too. */
const replacing = globSync(
  "{app,components,db,features,lib,scripts,server,worker}/**/*.test.{ts,tsx}",
)
  .filter((path) => readFileSync(path, "utf8").includes("vi.mock("))
  // An address has brackets where it has a parameter, which a pattern would read.
  .map((path) => path.replace(/[[\]()]/g, "\\$&"));

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    pool: "forks",
    isolate: false,
    setupFiles: ["./db/test/property-seed.ts", "./db/test/left-as-found.ts"],
    server: { deps: { inline: ["next-auth"] } },
    env: {
      NODE_ENV: "test",
      LOG_LEVEL: "silent",
      AUTH_SECRET: "0123456789abcdefghijklmnopqrstuvwxyz-tests-only",
    },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: [...exclude, ...replacing, "**/*.db.test.ts", "**/*.db.test.tsx"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["**/*.db.test.ts", "**/*.db.test.tsx"],
          exclude: [...exclude, ...replacing],
          globalSetup: ["./db/test/global-setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "replacing",
          include: replacing,
          isolate: true,
          globalSetup: ["./db/test/global-setup.ts"],
        },
      },
    ],
  },
});
