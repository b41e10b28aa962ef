// Installs what the repository needs with the pnpm version that package.json pins. Node and npm are all it asks for.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const { packageManager } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const [pnpm] = packageManager.split("+");
const installed = new URL("node_modules/pnpm/bin/pnpm.cjs", import.meta.url);
const install = ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--loglevel=warn"];

const [command, ...prefix] = existsSync(installed) ? [process.execPath, installed.pathname] : ["npx", "--yes", pnpm];
const { status, error } = spawnSync(command, [...prefix, ...install], {
  cwd: new URL(".", import.meta.url),
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (error !== undefined) console.error(`cannot run ${command}: ${error.message}`);
process.exitCode = status ?? 1;
