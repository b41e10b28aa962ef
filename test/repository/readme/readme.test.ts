import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { example } from "aws-lambda-events/example";
import { identify } from "aws-lambda-events/identify";
import { S3Event } from "aws-lambda-events/s3";
import { describe, expect, test } from "vitest";

/* What the pages quote is what the code says. */

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
const TSC = "node_modules/typescript/bin/tsc";
const page = (path: string): string => readFileSync(join(REPOSITORY, path), "utf8");
const README = page("README.md");
const DECODING = page("docs/decoding.md");
const READMES = ["packages/schema/README.md", "generator/README.md", "packages/cli/README.md"];
const CLI_README = page("packages/cli/README.md");

/** The fenced blocks of a page in a language; those without one are of `""`. */
function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].flatMap(([, found, text]) =>
    found === language && text !== undefined ? [text] : [],
  );
}

function messageOf(payload: unknown): string {
  const result = S3Event.safeParse(payload);
  return result.success ? "" : result.error.message;
}

describe("README.md and docs/decoding.md", () => {
  test("quote errors as they are", () => {
    const event = JSON.parse(JSON.stringify(example("S3Event", { Records: [{}] }))) as {
      Records: [{ s3: { object: object }; glacierEventData?: unknown }];
    };
    Object.assign(event.Records[0].s3.object, { size: "48213" });
    event.Records[0].glacierEventData = [];
    const queue = { Records: [{ eventSource: "aws:sqs" }] };
    const messages = [event, queue, { Event: "s3:TestEvent" }].map(messageOf);
    const quoted = [README, DECODING].map((text) => blocksOf(text, "").flatMap((block) => block.trim().split("\n")));
    expect(quoted).toEqual([messages.slice(0, 2), messages]);
  });

  test("quote what identify answers", () => {
    const [, quoted = ""] = /^identify\(payload\); \/\/ (\[.*?\])/m.exec(README) ?? [];
    expect(JSON.parse(quoted)).toEqual(identify(example("CodeBuildEvent")));
    expect(identify(example("CodeBuildEvent"), "S3Event")).toBe(false);
  });

  test.each([
    ["README.md", README],
    ["docs/decoding.md", DECODING],
  ])("have code that compiles: %s", (_, text) => {
    const blocks = blocksOf(text, "ts").map((block) => block.split("\n"));
    const isImport = (line: string): boolean => line.startsWith("import ");
    const imports = new Set(blocks.flat().filter(isImport));
    // Blocks go on from the imports of those before them, and from values that they only name.
    const bodies = blocks.map((lines, index) => {
      const body = lines.filter((line) => !isImport(line)).map((line) => line.replace(/^export /, ""));
      return `export const block${index} = async (payload: unknown, value: unknown, text: string) => {{\n${body.join("\n")}\n}};\n`;
    });
    expect(blocks.length).toBeGreaterThan(2);
    const program = [...imports, ...bodies].join("\n");
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--types", "node"];
    expect(runIn({ "program.mts": program }, TSC, [...options, "--skipLibCheck", "program.mts"])).toEqual({
      stdout: "",
      stderr: "",
    });
  });
});

describe("the pages", () => {
  const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", ...pagesIn("docs"), ...READMES];

  test.each(pages)("%s has no link to what is not there", (path) => {
    const links = [...page(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = ""]) => target);
    expect(links.filter((target) => !existsSync(join(REPOSITORY, dirname(path), target)))).toEqual([]);
  });

  test("of docs are all in its index", () => {
    const index = page("docs/README.md");
    for (const path of pagesIn("docs")) if (path !== "docs/README.md") expect(index).toContain(`](${basename(path)})`);
  });

  test("begin with the name of the package, and the first has 130 lines at most", () => {
    expect(page("README.md").split("\n").length).toBeLessThanOrEqual(131);
    for (const path of READMES) expect(page(path)).toMatch(/^# (@aws-lambda-events\/\w+)\n/);
  });
});

function pagesIn(folder: string): string[] {
  return readdirSync(join(REPOSITORY, folder)).map((name) => `${folder}/${name}`);
}

describe("packages/cli/README.md", () => {
  test("quotes a finding as the command prints it", () => {
    const [finding = ""] = blocksOf(CLI_README, "");
    const lines = finding.split("\n").flatMap((line) => /^[> ] *\d+ \| (.*)$/.exec(line)?.[1] ?? []);
    const file = `{\n${['  "Records": [', ...lines].join("\n")}\n}\n`;
    const { stdout } = runIn({ "queue.json": file }, "packages/cli/dist/bin.js", ["validate", "queue.json"]);
    expect(`events/${stdout}`.slice(0, finding.length)).toBe(finding);
  });
});

/** Runs a script of this repository in a new folder with some files, which finds the same packages. */
function runIn(files: { readonly [name: string]: string }, script: string, options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  try {
    symlinkSync(join(REPOSITORY, "node_modules"), join(folder, "node_modules"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { stdout, stderr } = spawnSync(process.execPath, [join(REPOSITORY, script), ...options], {
      cwd: folder,
      // Colours are on where CI is set.
      env: { ...process.env, NO_COLOR: "1" },
      encoding: "utf8",
    });
    return { stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
