// Installs what the benchmark compares with: a package of its own, with its own lockfile, so that nobody else pays for it.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const pnpm = fileURLToPath(new URL("../node_modules/pnpm/bin/pnpm.cjs", import.meta.url));
const install = ["install", "--ignore-workspace", "--frozen-lockfile", "--prefer-offline"];

const { status, error } = spawnSync(process.execPath, [pnpm, ...install, "--reporter=append-only", "--loglevel=warn"], {
  cwd: fileURLToPath(new URL(".", import.meta.url)),
  stdio: "inherit",
});
if (error !== undefined) console.error(`cannot run pnpm: ${error.message}`);
process.exitCode = status ?? 1;
