import { encodeCloudwatchLogsData } from "aws-lambda-events/string-null-empty/cloudwatch-logs";
import { parseLogsData } from "aws-lambda-events/string-null-empty/cloudwatch-logs/data";
import { DecodeError } from "aws-lambda-events/decode-error";
import * as fc from "fast-check";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OracleAnswer } from "./oracle.js";
import { PACKED_DIFFERENCE, PARSED_LOGS, logsText } from "./packed-logs.js";
import { startVerifier } from "./verifier.js";
import type { Verifier } from "./verify.js";

let verifier: Verifier;

beforeAll(() => {
  verifier = startVerifier();
}, 120_000);
afterAll(() => verifier?.oracle.close());

/** What Go's `Parse` makes of packed bytes. */
function parsedByGo(packed: readonly Uint8Array[]): Promise<OracleAnswer[]> {
  return verifier.oracle.ask(
    packed.map((bytes) => ({ type: PARSED_LOGS, json: JSON.stringify({ data: base64(bytes) }) })),
  );
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

/** What we make of them, as JSON; or the error. */
function parsedByUs(packed: Uint8Array): unknown {
  try {
    return encodeCloudwatchLogsData(parseLogsData({ awslogs: { data: base64(packed) } }));
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
}

describe(`${PACKED_DIFFERENCE.number}: ${PACKED_DIFFERENCE.title}`, () => {
  test.each(PACKED_DIFFERENCE.examples)("Go reads $what, and we refuse it", async ({ packed, expected }) => {
    const [answer] = await parsedByGo([packed]);
    expect(answer).toMatchObject({ outcome: "accepted" });
    expect(parsedByUs(packed)).toMatchObject({ issues: [{ path: ["awslogs", "data"], expected }], issueCount: 1 });
  });
});

test("bytes that are not UTF-8 come out as in Go", async () => {
  // Bytes at the edges of what UTF-8 allows meet more often than others would.
  const edges = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee];
  const byte = fc.constantFrom(...edges, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff, 0xbd);
  const messages = fc.sample(fc.array(byte, { minLength: 1, maxLength: 24 }), { numRuns: 5000, seed: 20_260_101 });
  const packed = messages.map((message) => gzipSync(logsText(Uint8Array.from(message))));
  const answers = await parsedByGo(packed);
  expect(packed.map(parsedByUs)).toEqual(answers.map(({ encoded }) => encoded));
  expect(answers.every(({ outcome }) => outcome === "accepted")).toBe(true);
});

test("of damaged data we read nothing that Go refuses, and nothing else than Go", async () => {
  const whole = gzipSync(logsText(Buffer.from("é".repeat(50))));
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), { maxLength: 3 });
  const damages = fc.sample(fc.tuple(damage, fc.nat(12)), { numRuns: 3000, seed: 20_260_102 });
  const packed = damages.map(([changes, cut]) => {
    const bytes = Uint8Array.from(whole);
    for (const [at, bits] of changes) bytes[at] = (bytes[at] ?? 0) ^ bits;
    return bytes.subarray(0, bytes.length - cut);
  });
  const answers = await parsedByGo(packed);
  const verdicts = packed.map((bytes, index) => {
    const ours = parsedByUs(bytes);
    const { outcome, encoded } = answers[index] as OracleAnswer;
    if (ours instanceof DecodeError) return outcome === "accepted" ? "only Go" : "refused";
    expect(encoded).toEqual(ours);
    return "read";
  });
  expect(new Set(verdicts)).toEqual(new Set(["read", "refused", "only Go"]));
});
