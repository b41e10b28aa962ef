import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Consumer } from "./consumer.js";
import { run } from "./pack.js";

const S3_EVENT = '{"Records":[{"eventSource":"aws:s3","s3":{"bucket":{"name":null},"object":{"key":"a+b"}}}]}';

/** The three ways to import `subpath`, and the mode to expect with and without the condition. */
const ways = (subpath: string): [specifier: string, options: string[], mode: string][] => [
  [`aws-lambda-events${subpath}`, [], "none"],
  [`aws-lambda-events${subpath}`, ["--conditions=string-null-empty"], "empty"],
  [`aws-lambda-events${subpath}`, ["-C", "string-null-empty"], "empty"],
  [`aws-lambda-events/string-null-none${subpath}`, [], "none"],
  [`aws-lambda-events/string-null-none${subpath}`, ["-C", "string-null-empty"], "none"],
  [`aws-lambda-events/string-null-empty${subpath}`, [], "empty"],
  [`aws-lambda-events/string-null-empty${subpath}`, ["-C", "string-null-empty"], "empty"],
];

/** The package as Node runs it. */
export function describeNode(consumer: Consumer): void {
  const { modules } = consumer;

  /** What a program of the consumer's, an ES module, prints. */
  function node(program: string, ...options: string[]): string {
    const { status, stdout, stderr } = run(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", ...options, "--input-type=module", "--eval", program],
      consumer.folder,
    );
    if (status !== 0) throw new Error(`node ended with ${status}:\n${stderr}`);
    return stdout.trim();
  }

  describe("in node", () => {
    test.each([...ways("/s3"), ...ways("")])("%s %j decodes as string-null-%s does", (specifier, options, mode) => {
      const printed = node(
        `import { S3Event } from ${JSON.stringify(specifier)};
       const [{ s3 }] = S3Event.parse(${S3_EVENT}).Records;
       console.log(s3.object.urlDecodedKey, s3.bucket.name === undefined ? "none" : s3.bucket.name === "" ? "empty" : "?");`,
        ...options,
      );
      expect(printed).toBe(`a b ${mode}`);
    });

    test.each(ways("/cloudwatch-logs/data"))("%s %j unpacks as string-null-%s does", (specifier, options, mode) => {
      const data = gzipSync('{"owner":null,"logGroup":"g","logEvents":[{"id":"1","message":"m"}]}').toString("base64");
      const printed = node(
        `import { parseLogsData } from ${JSON.stringify(specifier)};
       const { owner, logGroup, logEvents } = parseLogsData({ awslogs: { data: "${data}" } });
       console.log(logGroup, logEvents[0].message, owner === undefined ? "none" : owner === "" ? "empty" : "?");`,
        ...options,
      );
      expect(printed).toBe(`g m ${mode}`);
    });

    test.each(["", "string-null-none", "string-null-empty"])("every module can be imported by %j", (mode) => {
      const specifiers = modules.map((name) => join("aws-lambda-events", mode, name));
      const printed = node(
        `const modules = await Promise.all(${JSON.stringify(specifiers)}.map((name) => import(name)));
       console.log(modules.filter((module) => Object.keys(module).length > 0).length);`,
      );
      expect(Number(printed)).toBe(modules.length);
    });

    test.each(["string-null-none", "string-null-empty"])("the root of %s is all of its modules together", (mode) => {
      const printed = node(
        `const root = await import("aws-lambda-events/${mode}");
       const missing = [];
       for (const name of ${JSON.stringify(modules)})
         for (const [key, value] of Object.entries(await import(\`aws-lambda-events/${mode}/\${name}\`)))
           // What modules share among themselves is in no declaration.
           if (root[key] !== value && !/^decode[A-Z]/.test(key)) missing.push(key);
       console.log(JSON.stringify(missing));`,
      );
      expect(printed).toBe("[]");
    });

    test("decode-error is the one class that every module throws", () => {
      const printed = node(
        `import { DecodeError } from "aws-lambda-events/decode-error";
       import * as root from "aws-lambda-events";
       import * as none from "aws-lambda-events/string-null-none/s3";
       import * as empty from "aws-lambda-events/string-null-empty/sqs";
       const thrown = [none.S3Event, empty.SQSEvent].map(({ parse }) => {
         try { parse({ Records: 1 }); } catch (error) { return error instanceof DecodeError && error.issues[0].path; }
       });
       console.log(JSON.stringify([root.DecodeError === DecodeError, ...thrown]));`,
      );
      expect(printed).toBe('[true,["Records"],["Records"]]');
    });

    test("a schema can be imported, resolved and required", () => {
      const printed = node(
        `import { createRequire } from "node:module";
       import { readFileSync } from "node:fs";
       import imported from "aws-lambda-events/schemas/s3.json" with { type: "json" };
       const read = JSON.parse(readFileSync(createRequire(${JSON.stringify(join(consumer.folder, "index.js"))})
         .resolve("aws-lambda-events/schemas/s3.json"), "utf8"));
       console.log([imported, read].map((schema) => "S3Event" in schema.$defs));`,
      );
      expect(printed).toBe("[ true, true ]");
      consumer.write("schema.cjs", `console.log("S3Event" in require("aws-lambda-events/schemas/s3.json").$defs);`);
      expect(run(process.execPath, ["schema.cjs"], consumer.folder).stdout).toBe("true\n");
    });

    test("package.json can be imported", () => {
      const printed = node(
        `import manifest from "aws-lambda-events/package.json" with { type: "json" };
       console.log(manifest.name);`,
      );
      expect(printed).toBe("aws-lambda-events");
    });

    test.runIf((process.features as { require_module?: boolean }).require_module === true)(
      "CommonJS can require a module where Node lets it",
      () => {
        consumer.write(
          "handler.cjs",
          `const { S3Event } = require("aws-lambda-events/s3");
         console.log(S3Event.parse(${S3_EVENT}).Records[0].s3.object.urlDecodedKey);`,
        );
        expect(run(process.execPath, ["handler.cjs"], consumer.folder)).toMatchObject({ status: 0, stdout: "a b\n" });
      },
    );

    test.each([
      "nope",
      "string-null-none/nope",
      "schemas/nope.json",
      "dist/src/decode/scalars.js",
      "src/init",
      "s3.js",
    ])("aws-lambda-events/%s is not there", (subpath) => {
      const printed = node(
        `console.log(await import("aws-lambda-events/${subpath}").then(() => "there", ({ code }) => code));`,
      );
      expect(printed).toMatch(/^ERR_(MODULE_NOT_FOUND|PACKAGE_PATH_NOT_EXPORTED)$/);
    });
  });
}
