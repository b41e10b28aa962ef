import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { BENCH } from "./repository.js";
import type { ExportedType } from "./derive/from-documents.js";

/** The way in which code reaches a Lambda function. */
export const LAMBDA: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "error",
  absWorkingDir: BENCH,
  // typia is installed apart.
  nodePaths: [join(BENCH, "typia/node_modules")],
};

export type StringMode = "string-null-none" | "string-null-empty";

/** What many functions have in one: the six events of the size goal. */
export const SIX: readonly ExportedType[] = [
  { module: "s3", type: "S3Event" },
  { module: "sqs", type: "SQSEvent" },
  { module: "sns", type: "SNSEvent" },
  { module: "apigw", type: "APIGatewayProxyRequest" },
  { module: "dynamodb", type: "DynamoDBEvent" },
  { module: "cloudwatch-events", type: "EventBridgeEvent" },
];

/** A program that keeps the given types by name. */
export function exportingTypes(types: readonly ExportedType[], mode: StringMode): string {
  return types.map(({ module, type }) => `export { ${type} } from "aws-lambda-events/${mode}/${module}";`).join("\n");
}

export interface Size {
  readonly minified: number;
  readonly zipped: number;
}

/** The bytes of a program, minified, and after gzip at its best. */
export async function sizeOf(program: string): Promise<Size> {
  const { outputFiles } = await build({
    ...LAMBDA,
    stdin: { contents: program, resolveDir: BENCH, loader: "ts" },
    minify: true,
    write: false,
  });
  return sizeOfText(outputFiles[0]?.text ?? "");
}

export function sizeOfText(text: string): Size {
  return { minified: Buffer.byteLength(text), zipped: gzipSync(text, { level: 9 }).length };
}
