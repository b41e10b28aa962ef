import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What tests import as it is built, and what that is made from. */
const SOURCES = /^(generator\/src|packages\/[^/]+\/src|upstream-go-sdk)\//;

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  plugins: [
    {
      // Vitest sees that a built file has changed. This sees that a source has, from which it is built.
      name: "prepare-on-change",
      configureServer({ watcher }) {
        let soon: NodeJS.Timeout | undefined;
        watcher.on("all", (_, path) => {
          const file = path.slice(root.length).replaceAll("\\", "/");
          if (!SOURCES.test(file) || file.endsWith(".test.ts")) return;
          // An editor writes a file in several steps, and another branch is many files.
          clearTimeout(soon);
          soon = setTimeout(
            () => spawnSync(process.execPath, ["scripts/prepare.mjs"], { cwd: root, stdio: "inherit" }),
            100,
          );
        });
      },
    },
  ],
  test: {
    include: ["generator/src/**/*.test.ts", "packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 30_000,
    // Most tests wait for processes of their own, so no core is kept free.
    maxWorkers: "100%",
  },
});
