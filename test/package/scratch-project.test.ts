import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "./consumer.js";
import { packageFolder, run } from "./pack.js";
import { installCommand, type Project } from "./installed.js";

let project: Project;
beforeAll(() => {
  project = installCommand();
  project.install("generator");
  for (const [name, text] of Object.entries(EVENTS)) project.write(`events/${name}`, text);
}, 60_000);
afterAll(() => project.remove());

const pretty = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const records = (...list: object[]): string => pretty({ Records: list });

/** Ten sample events of somebody's repository; three are broken, each in its own way. */
const EVENTS: { readonly [name: string]: string } = {
  "bucket.json": records({ eventSource: "aws:s3", s3: { bucket: { name: "b" }, object: { key: "a+b.txt", size: 3 } } }),
  "bucket-broken.json": records({
    eventSource: "aws:s3",
    eventTime: "31/01/2026 08:30",
    s3: { object: { key: "a", size: 1 } },
  }),
  "queue.json": records({ eventSource: "aws:sqs", messageId: "m-1", body: "hello" }),
  "queue-broken.json": '{\n  "Records": [\n    { "eventSource": "aws:sqs", "body": "hello" },\n  ]\n}\n',
  "topic.json": records({ EventSource: "aws:sns", Sns: { Message: "hi", Timestamp: "2026-01-31T08:30:00Z" } }),
  "stream.json": records({ eventSource: "aws:kinesis", kinesis: { data: "aGk=", partitionKey: "p" } }),
  "table.json": records({ eventSource: "aws:dynamodb", dynamodb: { Keys: { id: { S: "1" } } } }),
  "table-broken.json": records({
    eventSource: "aws:dynamodb",
    dynamodb: { Keys: { id: { N: 1 } } },
  }),
  "schedule.json": pretty({
    version: "0",
    id: "e-1",
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: "111122223333",
    time: "2026-01-31T08:30:00Z",
    region: "eu-west-1",
    resources: ["arn:aws:events:eu-west-1:111122223333:rule/nightly"],
    detail: {},
  }),
  "secret.json": pretty({ Step: "createSecret", SecretId: "arn:aws:secretsmanager:x", ClientRequestToken: "t" }),
};

/** What is wrong in them, and exactly where. */
const FINDINGS = [
  {
    file: "events/bucket-broken.json",
    rule: "invalid-value",
    line: 5,
    column: 20,
    message: "Records[0].eventTime: expected RFC 3339 time, received string",
  },
  {
    file: "events/queue-broken.json",
    rule: "syntax",
    line: 4,
    column: 3,
    message: "not JSON: a comma before the end",
  },
  {
    file: "events/table-broken.json",
    rule: "invalid-value",
    line: 8,
    column: 18,
    message: "Records[0].dynamodb.Keys.id.N: expected string, received number",
  },
];

interface JsonFile {
  readonly file: string;
  readonly types: object;
  readonly findings: readonly object[];
}

describe("a repository of ten sample events, three of them broken, from the packed tarballs", () => {
  test("is checked with exact positions, as JSON", () => {
    const { status, stdout, stderr } = project.lambdaEvents("validate", "events", "--format", "json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const report = JSON.parse(stdout) as { files: JsonFile[]; summary: object };
    expect(report.summary).toMatchObject({ files: 10, findings: 3, filesWithFindings: 3 });
    const found = report.files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
    expect(found).toMatchObject(FINDINGS);
    expect(Object.fromEntries(report.files.map(({ file, types }) => [file, Object.keys(types).join()]))).toEqual({
      "events/bucket-broken.json": "S3Event",
      "events/bucket.json": "S3Event",
      "events/queue-broken.json": "",
      "events/queue.json": "SQSEvent",
      "events/schedule.json": "CloudWatchEvent",
      "events/secret.json": "SecretsManagerSecretRotationEvent",
      "events/stream.json": "KinesisEvent",
      "events/table-broken.json": "DynamoDBEvent",
      "events/table.json": "DynamoDBEvent",
      "events/topic.json": "SNSEvent",
    });
  });

  test.each([
    ["human", ({ file, line, column, message }) => `${file}:${line}:${column}: ${message} [`],
    ["github", ({ file, line, column }) => `::error file=${file},line=${line},endLine=${line},col=${column},`],
    ["junit", ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}\n`],
    ["sarif", ({ line, column }) => `"startLine": ${line},\n                  "startColumn": ${column},`],
  ] satisfies [string, (finding: (typeof FINDINGS)[number]) => string][])(
    "is checked in the format %s",
    (format, line) => {
      const { status, stdout } = project.lambdaEvents("validate", "events", "--format", format);
      expect(status).toBe(1);
      for (const finding of FINDINGS) expect(stripVTControlCharacters(stdout)).toContain(line(finding));
    },
  );

  test("passes once the three are mended", () => {
    const broken = ["bucket", "queue", "table"].map((name) => `events/${name}-broken.json`);
    project.write("lambda-events.config.json", JSON.stringify({ files: ["events"], ignore: broken }));
    expect(project.lambdaEvents("validate")).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("the installed command", () => {
  test("identifies, lists and explains", () => {
    expect(project.lambdaEvents("identify", "events/table.json").stdout).toMatch(/^DynamoDBEvent\n/);
    expect(project.lambdaEvents("list").stdout).toMatch(/SQSEvent +Amazon SQS messages/);
    expect(project.lambdaEvents("--help").stdout).toMatch(/Usage: lambda-events/);
    expect(project.lambdaEvents("identfy").status).toBe(2);
  });

  test("generates modules that compile against the installed package and decode", () => {
    const { status, stderr } = project.lambdaEvents("generate", "--out", "src/events", "--only", "S3Event,dynamodb");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    project.write(
      "src/main.ts",
      'import { S3Event } from "./events/s3.js";\n' +
        "const [record] = S3Event.parse({ Records: [{ s3: { object: { key: 'a+b' } } }] }).Records;\n" +
        "const key: string | undefined = record?.s3.object.urlDecodedKey;\n" +
        "console.log(key);\n",
    );
    const compilerOptions = {
      module: "nodenext",
      target: "es2022",
      strict: true,
      outDir: "out",
      rootDir: "src",
      types: [],
    };
    project.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["src"] }));
    const compiled = run(process.execPath, [join(packageFolder("typescript"), "bin/tsc"), "-p", "."], project.folder);
    expect(compiled.stdout).toBe("");
    expect(run(process.execPath, ["out/main.js"], project.folder).stdout).toBe("a b\n");
  });

  test.each(["schema", "generator", "cli"].map((name) => `@aws-lambda-events/${name}`).concat("aws-lambda-events"))(
    "brings the licence and the notice with %s",
    (name) => {
      for (const page of ["LICENSE", "NOTICE"]) {
        expect(readFileSync(join(project.folder, "node_modules", name, page), "utf8")).toBe(
          readFileSync(join(repository, page), "utf8"),
        );
      }
    },
  );

  test("holds no tests and no sources", () => {
    const installed = join(project.folder, "node_modules/@aws-lambda-events/cli");
    expect(existsSync(join(installed, "src"))).toBe(false);
    expect(existsSync(join(installed, "dist/testing"))).toBe(false);
    expect(readFileSync(join(installed, "package.json"), "utf8")).not.toContain("workspace:");
  });
});
