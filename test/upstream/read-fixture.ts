import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { locateUpstream } from "@aws-lambda-events/generator";

const upstream = await locateUpstream({
  moduleFolder: fileURLToPath(new URL("../../upstream-go-sdk", import.meta.url)),
});
if ("unavailable" in upstream) throw new Error(`these tests read the fixtures of the Go SDK: ${upstream.unavailable}`);

/** The folder of the pinned SDK. */
export const UPSTREAM_ROOT: string = upstream.root;

/** The text of a file of the SDK: `events/testdata/s3-event.json`. */
export function readUpstream(file: string): string {
  return readFileSync(`${UPSTREAM_ROOT}/${file}`, "utf8");
}
