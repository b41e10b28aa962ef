// Vitest in watch mode, with the options given. When a source changes, what is generated and built follows, and Vitest runs
// the tests that import it again.
import { spawn, spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const FOLDERS = ["generator/src", "packages/schema/src", "packages/events/src", "packages/cli/src", "upstream-go-sdk"];

const prepare = () => spawnSync(process.execPath, ["scripts/prepare.mjs"], { stdio: "inherit" }).status ?? 1;

const failed = prepare();
if (failed !== 0) process.exit(failed);

const tests = spawn(process.execPath, ["node_modules/vitest/vitest.mjs", "watch", ...process.argv.slice(2)], {
  stdio: "inherit",
});
tests.on("exit", (code) => process.exit(code ?? 1));
// An editor may write a file in several steps, and a branch has many.
let soon;
for (const folder of FOLDERS) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(soon);
    soon = setTimeout(prepare, 100);
  });
}
