import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

/* Generated modules are ignored by git, and so by the linter and formatter; a copy elsewhere is not. */

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "generated-"));
await cp(join(repository, "packages/events/generated"), join(folder, "generated"), { recursive: true });
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["linter", "oxlint", ["--deny-warnings", "-c", join(repository, ".oxlintrc.json")]],
  ["formatter", "oxfmt", ["--check", "-c", join(repository, "test/repository/generated/oxfmt.json")]],
] as const)("generated modules pass the %s that the rest of the code passes", async (_, command, args) => {
  const run = promisify(execFile)(join(repository, "node_modules/.bin", command), [...args, folder], { cwd: folder });
  await expect(run).resolves.toHaveProperty("stderr", "");
});
