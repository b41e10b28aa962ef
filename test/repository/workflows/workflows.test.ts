import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const ACTIONLINT = "github.com/rhysd/actionlint/cmd/actionlint@v1.7.7";

test("the workflow files are what GitHub Actions takes", { timeout: 180_000 }, async () => {
  const repository = fileURLToPath(new URL("../../..", import.meta.url));
  const lint = promisify(execFile)("go", ["run", ACTIONLINT, "-no-color"], { cwd: repository });
  const output = await lint.then(
    ({ stdout }) => stdout,
    (error: { readonly stdout?: string; readonly stderr?: string }) => `${error.stdout}${error.stderr}`,
  );
  expect(output).toBe("");
});
