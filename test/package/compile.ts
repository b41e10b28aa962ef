import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Consumer } from "./consumer.js";
import { packageFolder, run } from "./pack.js";

const NODENEXT = { module: "nodenext" };
const BUNDLER = { module: "esnext", moduleResolution: "bundler" };
const CONDITION = { customConditions: ["string-null-empty"] };

/** Compiles only if the plain subpaths are of `mode`, and the explicit ones of the mode they name. */
const program = (mode: "none" | "empty"): string => `
import { S3Event, type S3Bucket } from "aws-lambda-events/s3";
import type * as root from "aws-lambda-events";
import type * as none from "aws-lambda-events/string-null-none";
import type * as noneS3 from "aws-lambda-events/string-null-none/s3";
import type * as empty from "aws-lambda-events/string-null-empty";
import type * as emptyS3 from "aws-lambda-events/string-null-empty/s3";
import { DecodeError } from "aws-lambda-events/decode-error";
import { parseLogsData } from "aws-lambda-events/cloudwatch-logs/data";

type Mode<Field> = undefined extends Field ? "none" : "empty";

export const modes: {
  subpath: Mode<S3Bucket["name"]>;
  parsed: Mode<ReturnType<typeof S3Event.parse>["Records"][number]["s3"]["bucket"]["name"]>;
  root: Mode<root.S3Bucket["name"]>;
  logs: Mode<ReturnType<typeof parseLogsData>["owner"]>;
  none: [Mode<none.S3Bucket["name"]>, Mode<noneS3.S3Bucket["name"]>];
  empty: [Mode<empty.S3Bucket["name"]>, Mode<emptyS3.S3Bucket["name"]>];
} = {
  subpath: "${mode}",
  parsed: "${mode}",
  root: "${mode}",
  logs: "${mode}",
  none: ["none", "none"],
  empty: ["empty", "empty"],
};

export const isRefused = (caught: unknown): boolean => caught instanceof DecodeError && caught.event === "S3Event";
`;

/** The package as the TypeScript compiler sees it. */
export function describeTypes(consumer: Consumer): void {
  /** What the consumer's compiler says, without the settings that would hide mistakes in the package's declarations. */
  function tsc(file: string, options: { readonly [name: string]: unknown }): string {
    const name = `tsconfig.${file}.json`;
    const compilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      target: "es2022",
      lib: ["es2022"],
      types: [],
      ...options,
    };
    consumer.write(name, JSON.stringify({ compilerOptions, files: [file] }));
    const compiler = join(packageFolder("typescript"), "bin/tsc");
    const { status, stdout, stderr } = run(
      process.execPath,
      [compiler, "-p", name, "--pretty", "false"],
      consumer.folder,
    );
    return status === 0 ? "" : stdout + stderr;
  }

  describe.each([
    ["nodenext", NODENEXT],
    ["bundler", BUNDLER],
  ])("types by %s resolution", (resolution, options) => {
    test("are those of string-null-none unless told otherwise", () => {
      const file = `${resolution}-plain.ts`;
      consumer.write(file, program("none"));
      expect(tsc(file, options)).toBe("");
    });

    test("are those of string-null-empty under its condition", () => {
      const file = `${resolution}-condition.ts`;
      consumer.write(file, program("empty"));
      expect(tsc(file, { ...options, ...CONDITION })).toBe("");
    });

    test("are told apart: those of one mode do not pass for the other's", () => {
      const file = `${resolution}-mistaken.ts`;
      consumer.write(file, program("empty"));
      const errors = tsc(file, options)
        .split("\n")
        .filter((line) => line.includes(`'"empty"' is not assignable`));
      expect(errors).toHaveLength(4);
    });

    test("are right in every declaration, without the types of Node or the DOM", () => {
      const specifiers = ["", "string-null-none/", "string-null-empty/"].flatMap((mode) =>
        [...consumer.modules, "cloudwatch-logs/data"].map((name) => `aws-lambda-events/${mode}${name}`),
      );
      for (const name of ["example", "example/minimal", "example/s3", "matchers"])
        specifiers.push(`aws-lambda-events/${name}`);
      expect(specifiers).toContain("aws-lambda-events/string-null-empty/dynamodb");
      const file = `${resolution}-all.ts`;
      consumer.write(file, specifiers.map((name, i) => `export type * as m${i} from "${name}";\n`).join(""));
      expect(tsc(file, options)).toBe("");
      expect(tsc(file, { ...options, exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false })).toBe("");
    });

    test("include those of a schema", () => {
      const file = `${resolution}-schema.ts`;
      consumer.write(
        file,
        `import schema from "aws-lambda-events/schemas/s3.json" with { type: "json" };
       export const { Records } = schema.$defs.S3Event.properties;`,
      );
      expect(tsc(file, { ...options, resolveJsonModule: true })).toBe("");
    });

    test("are not there for a subpath that is not there", () => {
      const file = `${resolution}-nope.ts`;
      consumer.write(file, `export type * from "aws-lambda-events/nope";`);
      expect(tsc(file, options)).toContain("TS2307");
    });
  });
}
