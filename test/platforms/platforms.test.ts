import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { installCommand } from "../package/installed.js";
import { run } from "../package/pack.js";
import { COMPILERS } from "./compilers.js";
import { installed, notJudged } from "./platform.js";
import { RUNTIMES, type Runtime } from "./runtimes.js";

const project = installCommand();
afterAll(() => project.remove());

test("what is not installed is named, on a line each", () => {
  const here = { name: "Node", file: process.execPath };
  const missing = ["Bun", "Deno"].map((name) => ({ name, file: join(project.folder, name) }));
  expect(notJudged([here, ...missing])).toEqual([
    "not judged: Bun is not installed; npm run platforms installs it",
    "not judged: Deno is not installed; npm run platforms installs it",
  ]);
});

describe.each(installed(RUNTIMES).map((runtime) => [runtime.name, runtime] as const))("%s", (_, runtime) => {
  test("is what it is called", () => {
    const [name, start] = runtime.version;
    project.write("version.mjs", `console.log(process.versions[${JSON.stringify(name)}]);`);
    const { stdout } = run(runtime.file, [...runtime.command, "version.mjs"], project.folder);
    expect(stdout.slice(0, start.length)).toBe(start);
  });

  test.each([
    ["none", []],
    ["empty", runtime.condition("string-null-empty")],
  ])("decodes, encodes, identifies and makes examples as string-null-%s does", (mode, condition) => {
    const { stdout, stderr } = run(runtime.file, [...runtime.program, ...condition, "program.mjs"], project.folder);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({
      key: "a b.txt",
      bucket: mode,
      refused: ["Records"],
      message: "m",
      owner: mode,
      response: { statusCode: 200, body: "hello" },
      identified: ["S3Event"],
      example: "c.txt",
    });
  });

  test("runs lambda-events validate", () => {
    expect(validate(runtime, "events/good.json")).toEqual({ status: 0, stderr: "", findings: [] });
    expect(validate(runtime, "events")).toEqual({
      status: 1,
      stderr: "",
      findings: [
        {
          file: "events/wrong.json",
          line: 4,
          message: "Records[0].eventTime: expected RFC 3339 time, received string",
        },
      ],
    });
  });
});

const DATA = gzipSync('{"owner":null,"logEvents":[{"id":"1","message":"m"}]}').toString("base64");

project.write(
  "program.mjs",
  `import { encodeAPIGatewayProxyResponse } from "aws-lambda-events/apigw";
import { CloudwatchLogsEvent } from "aws-lambda-events/cloudwatch-logs";
import { parseLogsData } from "aws-lambda-events/cloudwatch-logs/data";
import { example } from "aws-lambda-events/example/s3";
import { identify } from "aws-lambda-events/identify";
import { S3Event } from "aws-lambda-events/s3";

const payload = { Records: [{ eventSource: "aws:s3", s3: { bucket: { name: null }, object: { key: "a+b.txt" } } }] };
const [{ s3 }] = S3Event.parse(payload).Records;
const { owner, logEvents } = parseLogsData(CloudwatchLogsEvent.parse({ awslogs: { data: "${DATA}" } }));
const mode = (value) => value === undefined ? "none" : value === "" ? "empty" : "neither";
console.log(JSON.stringify({
  key: s3.object.urlDecodedKey,
  bucket: mode(s3.bucket.name),
  refused: S3Event.safeParse({ Records: 1 }).error.issues[0].path,
  message: logEvents[0].message,
  owner: mode(owner),
  response: encodeAPIGatewayProxyResponse({ statusCode: 200, body: "hello" }),
  identified: identify(payload),
  example: example("S3Event", { Records: [{ s3: { object: { key: "c.txt" } } }] }).Records[0].s3.object.key,
}));
`,
);

const event = (time: string): string =>
  `{\n  "Records": [{\n    "eventSource": "aws:s3",\n    "eventTime": "${time}",\n    "s3": {}\n  }]\n}\n`;
project.write("events/good.json", event("2026-01-31T08:30:00Z"));
project.write("events/wrong.json", event("31/01/2026 08:30"));

/** How the installed command ends in a runtime, and what it finds in a file or folder. */
function validate(runtime: Runtime, path: string): object {
  const { status, stdout, stderr } = run(
    runtime.file,
    [...runtime.command, project.bin, "validate", "--format", "json", "--", path],
    project.folder,
  );
  const report = JSON.parse(stdout) as {
    readonly files: readonly {
      readonly file: string;
      readonly findings: readonly { readonly line: number; readonly message: string }[];
    }[];
  };
  const findings = report.files.flatMap(({ file, findings }) =>
    findings.map(({ line, message }) => ({ file, line, message })),
  );
  return { status, stderr, findings };
}

/** Compiles only if the subpaths without a mode are of `mode`. Names every declaration that the package has. */
const consumer = (mode: string, specifiers: readonly string[]): string => `
import { encodeAPIGatewayProxyResponse, type APIGatewayProxyResponse } from "aws-lambda-events/apigw";
import { parseLogsData } from "aws-lambda-events/cloudwatch-logs/data";
import { DecodeError } from "aws-lambda-events/decode-error";
import { example } from "aws-lambda-events/example/s3";
import { identify } from "aws-lambda-events/identify";
import { S3Event, type S3Bucket } from "aws-lambda-events/s3";

type Mode<Field> = undefined extends Field ? "none" : "empty";
export const modes: [Mode<S3Bucket["name"]>, Mode<ReturnType<typeof parseLogsData>["owner"]>] = ["${mode}", "${mode}"];

export function handler(payload: unknown): unknown {
  if (!identify(payload, "S3Event")) return identify(payload).length;
  try {
    const { Records } = S3Event.parse(payload);
    const times: (Date | undefined)[] = Records.map(({ eventTime }) => eventTime);
    return encodeAPIGatewayProxyResponse({ statusCode: 200, body: String(times.length) });
  } catch (error) {
    return error instanceof DecodeError ? error.issues.map(({ path }) => path) : error;
  }
}
export const made: unknown = handler(example("S3Event", { Records: [{ s3: { object: { key: "c.txt" } } }] }));
export type Response = APIGatewayProxyResponse;
// @ts-expect-error a status code is a number
encodeAPIGatewayProxyResponse({ statusCode: "200" });
// @ts-expect-error an S3 event has no such property
example("S3Event", { Recods: [] });

${specifiers.map((specifier, index) => `export type * as m${index} from "${specifier}";`).join("\n")}
`;

const modules = readdirSync(join(project.folder, "node_modules/aws-lambda-events/dist/generated/string-null-none"))
  .filter((file) => file.endsWith(".d.ts"))
  .map((file) => file.replace(/(?:index)?\.d\.ts$/, ""));
const specifiers = ["", "string-null-none/", "string-null-empty/"].flatMap((mode) =>
  [...modules, "cloudwatch-logs/data"].map((name) => `aws-lambda-events/${mode}${name}`.replace(/\/$/, "")),
);
const others = ["decode-error", "formats", "identify", "example", "example/minimal", "example/s3", "matchers"];
for (const name of others) specifiers.push(`aws-lambda-events/${name}`);
for (const mode of ["none", "empty"]) project.write(`consumer-${mode}.ts`, consumer(mode, specifiers));

describe.each(installed(COMPILERS).map((compiler) => [compiler.name, compiler] as const))("%s", (_, compiler) => {
  const tsc = (...args: string[]): string => run(process.execPath, [compiler.file, ...args], project.folder).stdout;

  test("is what it is called", () => {
    expect(tsc("--version").slice(0, compiler.version.length)).toBe(compiler.version);
  });

  test.each([
    ["none", "nodenext", {}],
    ["empty", "nodenext", { customConditions: ["string-null-empty"] }],
    ["none", "bundler", {}],
    ["empty", "bundler", { customConditions: ["string-null-empty"] }],
  ])("has the types of string-null-%s by %s resolution", (mode, resolution, options) => {
    const compilerOptions = {
      module: resolution === "nodenext" ? "nodenext" : "esnext",
      moduleResolution: resolution,
      target: "es2022",
      lib: ["es2022"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      ...options,
    };
    const file = `tsconfig.${mode}-${resolution}.json`;
    project.write(file, JSON.stringify({ compilerOptions, files: [`consumer-${mode}.ts`] }));
    expect(tsc("--project", file, "--pretty", "false")).toBe("");
  });
});
