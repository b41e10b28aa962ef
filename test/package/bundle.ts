import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";
import type { Consumer } from "./consumer.js";

interface Bundle {
  readonly text: string;
  /** The files of the package that have left something in the bundle. */
  readonly parts: readonly string[];
}

const exporting = (name: string, specifier: string): string => `export { ${name} } from "${specifier}";`;

/** What is in `globalThis` of Node's contexts, or in its built-in objects, beyond ECMAScript 2022. */
const BEYOND = `
  for (const name of ["Intl", "WebAssembly", "console", "SharedArrayBuffer", "Iterator", "Float16Array"])
    delete globalThis[name];
  const remove = (object, ...names) => { for (const name of names) delete object[name]; };
  const lists = ["findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"];
  remove(Array.prototype, ...lists);
  remove(Uint8Array.prototype, "toBase64", "toHex", "setFromBase64");
  remove(Object.getPrototypeOf(Uint8Array.prototype), ...lists);
  remove(Uint8Array, "fromBase64", "fromHex");
  remove(Array, "fromAsync");
  remove(Object, "groupBy");
  remove(Map, "groupBy");
  remove(Promise, "withResolvers", "try");
  remove(String.prototype, "isWellFormed", "toWellFormed");
  remove(ArrayBuffer.prototype, "transfer", "resize", "transferToFixedLength");
  remove(Date.prototype, "toTemporalInstant");
  remove(RegExp, "escape");
  remove(Error, "captureStackTrace", "isError");
`;

/** The package as bundlers take it apart. */
export function describeBundles(consumer: Consumer): void {
  /** What esbuild makes of a program of the consumer's. */
  async function bundle(program: string, options: BuildOptions = {}): Promise<Bundle> {
    const { outputFiles = [], metafile } = await build({
      stdin: { contents: program, resolveDir: consumer.folder, loader: "ts" },
      absWorkingDir: consumer.folder,
      bundle: true,
      format: "esm",
      target: "es2022",
      logLevel: "silent",
      write: false,
      metafile: true,
      ...options,
    });
    const [output]: Metafile["outputs"][string][] = Object.values(metafile?.outputs ?? {});
    const parts = Object.entries(output?.inputs ?? {})
      .filter(([name, { bytesInOutput }]) => name !== "<stdin>" && bytesInOutput > 0)
      .map(([name]) => name.replace("node_modules/aws-lambda-events/dist/", ""));
    return { text: outputFiles[0]?.text ?? "", parts };
  }

  describe("a bundle by esbuild", () => {
    test.each([
      ["aws-lambda-events/s3", [], "none"],
      ["aws-lambda-events/s3", ["string-null-empty"], "empty"],
      ["aws-lambda-events", [], "none"],
      ["aws-lambda-events", ["string-null-empty"], "empty"],
      ["aws-lambda-events/string-null-none/s3", ["string-null-empty"], "none"],
      ["aws-lambda-events/string-null-empty/s3", [], "empty"],
    ])("of %s with conditions %j is of string-null-%s", async (specifier, conditions, mode) => {
      const { text, parts } = await bundle(exporting("S3Event", specifier), {
        conditions,
        format: "iife",
        globalName: "program",
      });
      expect(parts).toContain(`generated/string-null-${mode}/s3.js`);
      const { program } = runInNewContext(`${text}; ({ program })`) as {
        program: { S3Event: { parse(payload: unknown): { Records: { s3: { bucket: { name?: string } } }[] } } };
      };
      const event = program.S3Event.parse({ Records: [{ s3: { bucket: { name: null } } }] });
      expect(event.Records[0]?.s3.bucket.name).toBe(mode === "none" ? undefined : "");
    });

    test("of S3 holds the code of no other event, and none that encodes", async () => {
      const { text, parts } = await bundle(exporting("S3Event", "aws-lambda-events/s3"));
      expect(parts.filter((part) => !part.startsWith("src/codec/decode/"))).toEqual([
        "src/codec/visible.js",
        "src/codec/character-codes.js",
        "generated/string-null-none/s3.js",
      ]);
      expect(text).not.toMatch(/encode[A-Z]|DynamoDB|SQS|SNS|S3TestEvent/);
    });

    test("of S3 holds nothing for what it does not use: no base64, no maps other than of strings", async () => {
      const { parts } = await bundle(exporting("S3Event", "aws-lambda-events/s3"));
      expect(parts).not.toContain("src/codec/decode/base64.js");
      expect(parts).not.toContain("src/codec/wire/attributevalue.js");
    });

    test("holds the examples of one module only, when they come from its subpath", async () => {
      const { parts } = await bundle(exporting("example", "aws-lambda-events/example/s3"));
      expect(parts.filter((part) => part.startsWith("src/examples/modules/"))).toEqual(["src/examples/modules/s3.js"]);
      expect(parts).toContain("src/codec/encode/time.js");
      expect(parts).not.toContain("src/codec/decode/rfc3339.js");
    });

    test("of one event from the root is that of its subpath", async () => {
      const minified = { minify: true };
      for (const event of ["S3Event", "DynamoDBEvent", "APIGatewayProxyRequest"]) {
        const stem = { S3Event: "s3", DynamoDBEvent: "dynamodb", APIGatewayProxyRequest: "apigw" }[event];
        const root = await bundle(exporting(event, "aws-lambda-events"), minified);
        const subpath = await bundle(exporting(event, `aws-lambda-events/${stem}`), minified);
        expect([...root.parts].sort()).toEqual([...subpath.parts].sort());
        // Names may be a letter longer or shorter.
        expect(Math.abs(root.text.length - subpath.text.length)).toBeLessThan(32);
      }
    });

    test("holds nothing for a type", async () => {
      const { parts } = await bundle(
        `import type { S3Event } from "aws-lambda-events/s3";
       export const count = (event: S3Event): number => event.Records.length;`,
      );
      expect(parts).toEqual([]);
    });

    test.each([
      `import { S3Event } from "aws-lambda-events/s3";`,
      `import { encodeSQSEventResponse, SQSEvent } from "aws-lambda-events";`,
      `import * as events from "aws-lambda-events";`,
      `import "aws-lambda-events";`,
      `import { parseLogsData } from "aws-lambda-events/cloudwatch-logs/data";`,
    ])("holds nothing for an import that is not used: %s", async (program) => {
      const { parts, text } = await bundle(program, {
        platform: "node",
        tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      });
      expect(parts).toEqual([]);
      // `node:zlib` is all that may stay: a bundler cannot know that it has no side effects.
      expect(text.replaceAll(/^(import "node:zlib";|\/\/.*)$/gm, "").trim()).toBe("");
    });

    test("of an encoder holds no decoder, and the encoders of no other answer", async () => {
      const { text, parts } = await bundle(exporting("encodeSQSEventResponse", "aws-lambda-events/streams"));
      expect(text).not.toMatch(/safeParse|Kinesis|DynamoDB/);
      expect(parts).not.toContain("src/codec/decode/decoder.js");
    });

    test("of S3 is small", async () => {
      const { text } = await bundle(exporting("S3Event", "aws-lambda-events/s3"), { minify: true });
      const zipped = gzipSync(text, { level: 9 }).length;
      console.info(`S3Event, minified: ${text.length} bytes, gzip ${zipped} bytes`);
      expect(zipped).toBeLessThan(4096);
    });
  });

  /** Runs a program with nothing but ECMAScript 2022 around it, which may not make code of strings either. */
  async function runBare(program: string): Promise<unknown> {
    const { text } = await bundle(program, { format: "iife", globalName: "program" });
    const json: unknown = runInNewContext(
      `${BEYOND}\n${text}\nJSON.stringify(program.result)`,
      Object.create(null) as object,
      { contextCodeGeneration: { strings: false, wasm: false } },
    );
    return JSON.parse(String(json));
  }

  describe("with nothing but ECMAScript around it", () => {
    test("there is nothing but ECMAScript around it", async () => {
      const names = [
        "Buffer",
        "TextDecoder",
        "TextEncoder",
        "atob",
        "btoa",
        "structuredClone",
        "Intl",
        "URL",
        "process",
      ];
      const others = ["require", "setTimeout", "console", "performance", "queueMicrotask", "crypto", "WebAssembly"];
      const list = JSON.stringify([...names, ...others]);
      const program = `
      let evaluated = true;
      try { new Function("return 1")(); } catch { evaluated = false; }
      export const result = [${list}.filter((name) => name in globalThis), evaluated];`;
      expect(await runBare(program)).toEqual([[], false]);
    });

    test("times and keys of S3 are decoded", async () => {
      const payload = {
        Records: [
          {
            eventSource: "aws:s3",
            eventTime: "1970-01-01T02:30:00.123456789+02:00",
            responseElements: { "x-amz-id-2": "i", none: null },
            s3: { object: { key: "caf%C3%A9+%F0%9F%98%80%FF%2B", size: 7 } },
          },
        ],
      };
      const program = `
      import { S3Event } from "aws-lambda-events/s3";
      const [record] = S3Event.parse(${JSON.stringify(payload)}).Records;
      export const result = [
        record.eventTime.getTime(), record.s3.object.urlDecodedKey, record.s3.object.size, record.responseElements,
      ];`;
      expect(await runBare(program)).toEqual([1800123, "caf\u00e9 \u{1F600}\uFFFD+", 7, { "x-amz-id-2": "i" }]);
    });

    test("base64 and times of DynamoDB are decoded", async () => {
      const payload = {
        Records: [
          {
            eventSource: "aws:dynamodb",
            dynamodb: {
              ApproximateCreationDateTime: 1.5,
              NewImage: {
                b: { B: "AP+AYWJj" },
                bs: { BS: ["aGk=", ""] },
                m: { M: { l: { L: [{ N: "1.10" }, { NULL: true }] } } },
              },
            },
          },
        ],
      };
      const program = `
      import { DynamoDBEvent } from "aws-lambda-events/dynamodb";
      const [{ dynamodb }] = DynamoDBEvent.parse(${JSON.stringify(payload)}).Records;
      const { b, bs, m } = dynamodb.NewImage;
      export const result = [
        b.B instanceof Uint8Array, [...b.B], bs.BS.map((bytes) => [...bytes]), m,
        dynamodb.ApproximateCreationDateTime.toISOString(),
      ];`;
      expect(await runBare(program)).toEqual([
        true,
        [0, 255, 128, 97, 98, 99],
        [[104, 105], []],
        { M: { l: { L: [{ N: "1.10" }, { NULL: true }] } } },
        "1970-01-01T00:00:01.500Z",
      ]);
    });

    test("what is wrong is refused with its path, in payloads and in text", async () => {
      const program = `
      import { S3Event } from "aws-lambda-events/s3";
      const message = (run) => { try { run(); } catch (error) { return error.message; } };
      export const result = [
        message(() => S3Event.parse({ Records: [{ eventSource: "aws:s3", s3: { object: { key: 1 } } }] })),
        message(() => S3Event.parseJson('{\\n"Records": [}')),
        S3Event.safeParse({ Records: [{ eventTime: "yesterday" }] }).error.issues[0].path,
      ];`;
      expect(await runBare(program)).toEqual([
        "not an S3Event: Records[0].s3.object.key: expected string, received number",
        expect.stringMatching(/line 2, column 13/),
        ["Records", 0, "eventTime"],
      ]);
    });

    test("events are encoded", async () => {
      const program = `
      import { encodeKinesisRecord } from "aws-lambda-events/kinesis";
      import { encodeWindow } from "aws-lambda-events/time-window";
      const { data } = encodeKinesisRecord({ data: Uint8Array.of(0, 255, 128, 97) });
      export const result = [data, encodeWindow({ start: new Date(1000), end: new Date(2000) })];`;
      expect(await runBare(program)).toEqual([
        "AP+AYQ==",
        { start: "1970-01-01T00:00:01Z", end: "1970-01-01T00:00:02Z" },
      ]);
    });
  });
}
