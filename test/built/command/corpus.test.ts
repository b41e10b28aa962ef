import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { TABLES, annotationsByName } from "@aws-lambda-events/generator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../../../packages/cli/src/cli.js";
import { corpusSamples, neighbouringCorpora, upstreamSamples, type Sample } from "../../conformance/corpus.js";
import { REPOSITORY } from "../../conformance/repository.js";
import { STRICT_FINDINGS, WRONG_FILES } from "./known-findings.js";

/* Real payloads, as a repository that checks them: what is no event is mapped to its type, the rest is identified. */

/** Whether the shared corpora are there and wanted. */
const isComplete = process.env["CI"] !== undefined && neighbouringCorpora().length > 0;

const MALFORMED = "events/testdata/dynamodb-event-malformed.2.json";

const SAMPLES: readonly Sample[] = [
  ...(await upstreamSamples()).filter(({ file }) => file !== MALFORMED),
  ...(isComplete ? neighbouringCorpora().flatMap(corpusFolder) : []),
];

function corpusFolder(folder: string): Sample[] {
  const name = basename(folder);
  return corpusSamples(folder).map((sample) => ({
    ...sample,
    file: `${name}/${relative(folder, join(REPOSITORY, sample.file))}`,
  }));
}

let folder = "";
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "corpus-")));
  for (const { file, json } of SAMPLES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), json);
  }
  const annotations = annotationsByName(TABLES);
  const mapped = SAMPLES.filter(({ type }) => annotations[type]?.role !== "event").map(({ file, type }) => [
    file,
    type,
  ]);
  writeFileSync(join(folder, "lambda-events.config.json"), JSON.stringify({ types: Object.fromEntries(mapped) }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface FileFindings {
  readonly file: string;
  readonly findings: readonly { readonly rule: string; readonly type: string; readonly message: string }[];
}

async function findingsOf(...argv: string[]): Promise<readonly FileFindings[]> {
  let out = "";
  const terminal = { write: (text: string) => void (out += text), writeError: (text: string) => void (out += text) };
  await runCli(["validate", ".", "--format", "json", ...argv], { ...terminal, folder });
  return (JSON.parse(out) as { files: FileFindings[] }).files.filter(({ findings }) => findings.length > 0);
}

describe("real payloads", () => {
  test("are valid, but for those that Go refuses, too", async () => {
    const found = (await findingsOf()).map(({ file, findings }) => [file, findings.map(pathOf).join()]);
    const known = Object.entries(WRONG_FILES).filter(([file]) => SAMPLES.some((sample) => sample.file === file));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
  });

  test("have what the SDK has, and nothing else, but for what is known", async () => {
    const found: { [type: string]: { missing: string[]; unknown: string[] } } = {};
    for (const finding of (await findingsOf("--strict")).flatMap(({ findings }) => findings)) {
      const kind = finding.rule.replace("-property", "");
      if (kind !== "missing" && kind !== "unknown") continue;
      const ofType = (found[finding.type] ??= { missing: [], unknown: [] });
      const path = pathOf(finding).replaceAll(/\[\d+\]/g, "[]");
      if (!ofType[kind].includes(path)) ofType[kind].push(path);
    }
    // Without the corpora, what is known is more than what is found.
    for (const [type, { missing, unknown }] of Object.entries(found)) {
      const known = STRICT_FINDINGS[type];
      expect(known?.missing ?? [], type).toEqual(expect.arrayContaining(missing));
      expect(known?.unknown ?? [], type).toEqual(expect.arrayContaining(unknown));
      if (!isComplete) continue;
      expect(missing, type).toEqual(expect.arrayContaining([...(known?.missing ?? [])]));
      expect(unknown, type).toEqual(expect.arrayContaining([...(known?.unknown ?? [])]));
    }
    if (isComplete) expect(new Set(Object.keys(found))).toEqual(new Set(Object.keys(STRICT_FINDINGS)));
  });
});

/** What a message is about: everything before its verdict. */
function pathOf({ message }: { readonly message: string }): string {
  return message.replace(/: (expected .*|missing|not known)$/, "");
}
