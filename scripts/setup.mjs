// Installs what the repository needs with the pnpm version that package.json pins. Node and npm are all it asks for.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const [pnpm] = packageManager.split("+");
const installed = fileURLToPath(new URL("../node_modules/pnpm/bin/pnpm.cjs", import.meta.url));
const install = ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--loglevel=warn"];

const isInstalled = existsSync(installed);
const [command, ...prefix] = isInstalled ? [process.execPath, installed] : ["npx", "--yes", pnpm];
const { status, error } = spawnSync(command, [...prefix, ...install], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  // On Windows npx is a script, which only a shell runs; none of its arguments needs quoting.
  shell: !isInstalled && process.platform === "win32",
});
if (error !== undefined) console.error(`cannot run ${command}: ${error.message}`);
process.exitCode = status ?? 1;

// The grammar travels in the generator as WebAssembly: its own package would compile itself where it is installed.
if (status === 0) {
  const grammar = new URL("../generator/grammar/", import.meta.url);
  mkdirSync(grammar, { recursive: true });
  for (const file of ["tree-sitter-go.wasm", "LICENSE"]) {
    copyFileSync(new URL(`../generator/node_modules/tree-sitter-go/${file}`, import.meta.url), new URL(file, grammar));
  }
}
