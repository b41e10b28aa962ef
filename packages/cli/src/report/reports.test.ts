import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sarifErrors } from "../testing/sarif-schema.js";
import { createScratch, type Scratch } from "../testing/scratch.js";

let scratch: Scratch;
beforeEach(() => {
  scratch = createScratch();
  scratch.write("good.json", { Records: [{ eventSource: "aws:sqs" }] });
  scratch.write("50%, of:it.json", '{"Records": [{"eventSource": "aws:sqs", "attributes": {"a<&\\u0001": 1}}]}');
  scratch.write("lines.ndjson", "{\n".repeat(101));
});
afterEach(() => scratch.remove());

async function report(format: string): Promise<string> {
  const { code, out } = await scratch.run("validate", ".", "--format", format);
  expect(code).toBe(1);
  return out;
}

describe("reports", () => {
  test("are JSON without values of the files", async () => {
    const { files, summary } = JSON.parse(await report("json")) as { files: object[]; summary: object };
    expect(summary).toMatchObject({ files: 3, documents: 103, findings: 102, filesWithFindings: 2 });
    expect(files[0]).toEqual({
      file: "50%, of:it.json",
      types: { SQSEvent: 1 },
      documents: 1,
      findingCount: 1,
      findings: [
        {
          rule: "invalid-value",
          type: "SQSEvent",
          path: ["Records", 0, "attributes", "a<&\u0001"],
          message: String.raw`Records[0].attributes["a<&\u0001"]: expected string, received number`,
          hint: "put the number in quotes",
          line: 1,
          column: 69,
          endLine: 1,
          endColumn: 70,
        },
      ],
    });
    expect(files[1]).toMatchObject({ file: "good.json", findings: [] });
  });

  test("are annotations of GitHub, with what means something to it escaped", async () => {
    const lines = (await report("github")).split("\n");
    expect(lines[0]).toBe(
      "::error file=50%25%2C of%3Ait.json,line=1,endLine=1,col=69,endColumn=69,title=SQSEvent invalid-value::" +
        String.raw`Records[0].attributes["a<&\u0001"]: expected string, received number%0Aput the number in quotes`,
    );
    expect(lines.slice(-3)).toEqual([
      "::error file=lines.ndjson,title=lambda-events::1 more finding",
      "3 files, 102 findings",
      "",
    ]);
  });

  test("are XML of JUnit, which is well-formed whatever names there are", async () => {
    scratch.write("good.json", '{"Records": [{"eventSource": "aws:sqs", "attributes": {"]]>\\u0007": 1}}]}');
    const xml = await report("junit");
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="lambda-events" tests="3" failures="3"/,
    );
    expect(xml).toContain('<testcase name="50%, of:it.json" classname="SQSEvent" file="50%, of:it.json">');
    expect(xml).toContain("50%, of:it.json:1:69: Records[0].attributes");
    expect(xml).toContain("a&lt;&amp;");
    expect(xml).toContain("1 more finding</failure>");
    expect(xml).toMatch(/<failure message="not JSON: [^"]* \(and 100 more findings\)" type="syntax">/);
    expect(xml).not.toContain("]]>");
    expect(xml).not.toContain("\u0007");
  });

  test("are SARIF, with the rules they name", async () => {
    const log = JSON.parse(await report("sarif")) as {
      runs: [{ tool: { driver: { rules: { id: string }[] } }; results: object[] }];
    };
    const [run] = log.runs;
    expect(sarifErrors(log)).toEqual([]);
    expect(sarifErrors({ ...log, version: "2.0.0" })).not.toEqual([]);
    expect(log).toMatchObject({ version: "2.1.0", runs: [{ columnKind: "utf16CodeUnits" }] });
    expect(run.results.length).toBe(101);
    expect(run.results[0]).toMatchObject({
      ruleId: "invalid-value",
      ruleIndex: run.tool.driver.rules.findIndex(({ id }) => id === "invalid-value"),
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "50%25%2C%20of%3Ait.json", uriBaseId: "%SRCROOT%" },
            region: { startLine: 1, startColumn: 69, endLine: 1, endColumn: 70 },
          },
        },
      ],
    });
    expect(run).toMatchObject({
      invocations: [{ toolExecutionNotifications: [{ message: { text: "lines.ndjson: 1 more finding" } }] }],
    });
  });

  test("are empty where there is nothing to say, and still whole", async () => {
    for (const [format, text] of [
      ["json", /^\{"files":\[\n\{.*\}\n\],"summary":\{.*\}\}\n$/],
      ["github", /^1 file, 0 findings\n$/],
      ["junit", /<testcase name="good\.json" classname="SQSEvent" file="good\.json"\/>/],
      ["sarif", /"results": \[\]/],
    ] as const) {
      const { code, out } = await scratch.run("validate", "good.json", "--format", format);
      expect(code).toBe(0);
      expect(out).toMatch(text);
    }
  });
});
