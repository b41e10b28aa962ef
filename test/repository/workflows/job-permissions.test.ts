import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../../package/consumer.js";
import { writableByCode } from "./job-permissions.js";

const WORKFLOWS = join(repository, ".github/workflows");

/** The workflows that the page on CI shows. */
const SHOWN = [...readFileSync(join(repository, "docs/ci.md"), "utf8").matchAll(/```yaml\n([^]*?)```/g)]
  .map(([, text = ""]) => text)
  .filter((text) => /^jobs:/m.test(text));

describe("no job that runs code can write to the repository", () => {
  test.each(readdirSync(WORKFLOWS))("%s", (file) => {
    expect(writableByCode(readFileSync(join(WORKFLOWS, file), "utf8"))).toEqual([]);
  });

  test("the workflows that docs/ci.md shows", () => {
    expect(SHOWN.length).toBeGreaterThan(0);
    expect(SHOWN.flatMap(writableByCode)).toEqual([]);
  });
});

describe("what the check refuses", () => {
  const job = (steps: string): string => `jobs:\n  build:\n    steps:\n${steps}`;
  const read = "permissions:\n  contents: read\n";
  const checkout = "      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n";
  const npmTest = "      - run: npm test\n";

  test.each([
    [
      "write for all jobs",
      `permissions:\n  contents: write\n${job(checkout + npmTest)}`,
      ["build runs code and may write"],
    ],
    [
      "write for the job",
      `${read}${job(npmTest)}    permissions:\n      pull-requests: write\n`,
      ["build runs code and may write"],
    ],
    ["everything", `permissions: write-all\n${job(npmTest)}`, ["build runs code and may write"]],
    ["what the settings give", job(npmTest), ["build runs code and may write"]],
    [
      "the token of the checkout",
      `${read}${job(`      - uses: actions/checkout@v4\n${npmTest}`)}`,
      ["build runs code and keeps the token of its checkout"],
    ],
    [
      "a token",
      `${read}${job(`${npmTest}        env:\n          T: \${{ github.token }}\n`)}`,
      ["build gives code a secret"],
    ],
    [
      "a script of the repository",
      `permissions: write-all\n${job("      - run: bash .ci/run\n")}`,
      ["build runs code and may write"],
    ],
    [
      "a later line",
      `permissions: write-all\n${job("      - run: |\n          git pull\n          npx cli\n")}`,
      ["build runs code and may write"],
    ],
    [
      "publishing with scripts",
      `${read}${job('      - run: npm publish --provenance "$tarball"\n')}    permissions:\n      id-token: write\n`,
      ["build runs code and may write"],
    ],
    [
      "an action of the repository",
      `permissions: write-all\n${job("      - uses: ./\n")}`,
      ["build runs code and may write"],
    ],
  ])("%s", (_, text, problems) => {
    expect(writableByCode(text)).toEqual(problems);
  });

  test("nothing of a job that only pushes", () => {
    const push =
      '      - uses: actions/checkout@v4\n      - run: |\n          git commit --message "Move the pin"\n          git push\n';
    expect(writableByCode(`permissions: write-all\n${job(push)}`)).toEqual([]);
  });

  test("nothing of a job that only publishes tarballs", () => {
    const publish = '      - run: npm view a@1 version || npm publish --ignore-scripts --provenance "./$tarball"\n';
    expect(writableByCode(`permissions:\n  id-token: write\n${job(publish)}`)).toEqual([]);
  });
});
