import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

const exclude = [...configDefaults.exclude, "e2e/**", "data/**", "tmp/**", ".next/**"];

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    pool: "forks",
    setupFiles: ["./db/test/property-seed.ts"],
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
          exclude: [...exclude, "**/*.db.test.ts", "**/*.db.test.tsx"],
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["**/*.db.test.ts", "**/*.db.test.tsx"],
          exclude,
          globalSetup: ["./db/test/global-setup.ts"],
        },
      },
    ],
  },
});
