import { readSchemaDocuments } from "../../schema-documents.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createScratch, type Scratch } from "../../testing/scratch.js";
import { propertyCheck } from "./property-check.js";

let scratch: Scratch;
beforeEach(() => (scratch = createScratch()));
afterEach(() => scratch.remove());

describe("lambda-events validate --strict", () => {
  test("finds missing and unknown properties, in the order of the text", async () => {
    scratch.write(
      "response.json",
      '{\n  "batchItemFailures": [\n    { "itemIdentfier": "m-1" }\n  ],\n  "extra": true\n}\n',
    );
    const { code, out } = await scratch.run("validate", "-t", "SQSEventResponse", "--strict", "--no-frames", ".");
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, -2)).toEqual([
      "response.json:3:5: batchItemFailures[0].itemIdentifier: missing [SQSEventResponse missing-property]",
      "  → add it: the SDK does not mark it as one that may be left out, and AWS is not known to leave it out",
      "",
      "response.json:3:7: batchItemFailures[0].itemIdentfier: not known [SQSEventResponse unknown-property]",
      "  → did you mean itemIdentifier?",
      "",
      "response.json:5:3: extra: not known [SQSEventResponse unknown-property]",
      "  → remove it, if the event does not come from AWS",
      "",
    ]);
  });

  test("is on when the configuration says so", async () => {
    scratch.write("lambda-events.config.json", { types: { "*.json": "APIGatewayProxyResponse" }, strict: true });
    scratch.write("response.json", {});
    expect((await scratch.run("validate")).code).toBe(1);
  });

  test("finds nothing by default", async () => {
    scratch.write("response.json", { extra: true });
    expect((await scratch.run("validate", "-t", "SQSEventResponse", ".")).code).toBe(0);
  });
});

describe("what --strict derives from the schemas", () => {
  const check = propertyCheck(readSchemaDocuments());
  const mismatches = (type: string, payload: unknown): string[] =>
    check(type, payload).first.map(({ kind, path, name }) => `${kind} ${[...path, name].join("/")}`);

  test("knows every type there is", () => {
    for (const { $defs } of readSchemaDocuments()) {
      for (const name of Object.keys($defs)) expect(() => mismatches(name, {})).not.toThrow();
    }
  });

  test("lets either spelling of a property stand for both", () => {
    const message = { SignatureVersion: "1", Timestamp: "2026-01-31T08:30:00Z" };
    const urls = (found: string[]): string[] => found.filter((one) => one.includes("SigningCert"));
    expect(urls(mismatches("SNSEntity", { ...message, SigningCertURL: "u" }))).toEqual([]);
    expect(urls(mismatches("SNSEntity", { ...message, SigningCertUrl: "u" }))).toEqual([]);
    expect(urls(mismatches("SNSEntity", message))).toEqual(["missing SigningCertUrl"]);
  });

  test("does not miss what AWS leaves out, and still misses what it always sends", () => {
    const message = { messageId: "m", receiptHandle: "h", body: "b", md5OfBody: "m", attributes: {} };
    expect(
      mismatches("SQSMessage", { ...message, eventSource: "aws:sqs", eventSourceARN: "a", awsRegion: "eu-west-1" }),
    ).toEqual(["missing messageAttributes"]);
    expect(mismatches("S3Object", { size: 1 })).toEqual(["missing key"]);
    expect(mismatches("KinesisFirehoseEventRecord", { recordId: "r", approximateArrivalTimestamp: 1 })).toEqual([
      "missing data",
    ]);
  });

  test("does not miss what Go leaves out, points to, or computes", () => {
    expect(mismatches("S3EventRecord", {}).filter((one) => /glacier|restore/.test(one))).toEqual([]);
    expect(mismatches("S3Object", { key: "k", size: 1, versionId: "", eTag: "e", sequencer: "s" })).toEqual([]);
    expect(mismatches("S3Object", { urlDecodedKey: "k" }).filter((one) => one.startsWith("unknown"))).toEqual([]);
  });

  test("goes into lists and maps whatever else is in them, null among it", () => {
    const failure = { itemIdentifer: "m-1" };
    const found = ["missing batchItemFailures/1/itemIdentifier", "unknown batchItemFailures/1/itemIdentifer"];
    for (const others of [[null], [7], [[]], ["x"]]) {
      expect(mismatches("SQSEventResponse", { batchItemFailures: [...others, failure, ...others] })).toEqual(found);
    }
    const attributes = {
      none: null,
      some: { dataType: "String", stringListValues: [], binaryListValues: [], kind: 1 },
    };
    expect(mismatches("SQSMessage", { messageAttributes: attributes })).toContain(
      "unknown messageAttributes/some/kind",
    );
  });

  test("counts everything and lists the first hundred, in the order of the payload", () => {
    const batchItemFailures = Array.from({ length: 1000 }, (_, index) => ({ [`x${index}`]: 1 }));
    const { first, count } = check("SQSEventResponse", { batchItemFailures });
    expect(count).toBe(2000);
    expect(first.map(({ kind, path }) => [kind, path.at(-1)])).toEqual(
      Array.from({ length: 100 }, (_, index) => [index % 2 === 0 ? "missing" : "unknown", Math.floor(index / 2)]),
    );
  });

  test("says nothing of maps, whose names are anybody's", () => {
    expect(
      mismatches("SQSMessage", { attributes: { anything: "x" } }).filter((one) => one.startsWith("unknown")),
    ).toEqual([]);
  });

  test("writes names of a path as they are, and tells indexes from names", () => {
    const payload = { responseElements: {}, s3: { object: { "a/b~c": 1 } } };
    expect(check("S3Event", { Records: [payload] }).first).toContainEqual(
      expect.objectContaining({ kind: "unknown", path: ["Records", 0, "s3", "object"], name: "a/b~c" }),
    );
  });
});
