import { createHash, type Hash } from "node:crypto";
import { example } from "aws-lambda-events/example";
import { SQSEvent } from "aws-lambda-events/sqs";
import { expect, test } from "vitest";

test("the MD5s of the SQS example are those of its body and its attributes", () => {
  const [message] = SQSEvent.parse(example("SQSEvent")).Records;
  const body = createHash("md5").update(message?.body ?? "");
  expect(message?.md5OfBody).toBe(body.digest("hex"));

  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html
  const attributes = createHash("md5");
  const entries = Object.entries(message?.messageAttributes ?? {});
  for (const [name, { dataType = "", stringValue, binaryValue }] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    addWithLength(attributes, Buffer.from(name));
    addWithLength(attributes, Buffer.from(dataType));
    attributes.update(Buffer.of(binaryValue === undefined ? 1 : 2));
    addWithLength(attributes, binaryValue ?? Buffer.from(stringValue ?? ""));
  }
  expect(message?.md5OfMessageAttributes).toBe(attributes.digest("hex"));
});

function addWithLength(hash: Hash, bytes: Uint8Array): void {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  hash.update(length).update(bytes);
}
