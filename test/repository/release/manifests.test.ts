import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../../package/consumer.js";

const ADDRESS = "https://github.com/aws-lambda-events/aws-lambda-events";

const MANIFESTS = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: repository,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /(^|\/)package\.json$/.test(file) && existsSync(join(repository, file)));

// A registry takes a package with provenance only when it names the repository that built it.
test.each(MANIFESTS)("%s says where its source is", (file) => {
  const directory = dirname(file);
  expect(JSON.parse(readFileSync(join(repository, file), "utf8"))).toMatchObject({
    homepage: `${ADDRESS}#readme`,
    bugs: `${ADDRESS}/issues`,
    repository: { type: "git", url: `git+${ADDRESS}.git`, ...(directory === "." ? {} : { directory }) },
  });
});
