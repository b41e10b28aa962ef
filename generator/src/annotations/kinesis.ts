import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  types: {
    KinesisEvent: {
      text: "A batch of records that Lambda read from one shard of a Kinesis data stream.",
      role: "event",
      title: "Kinesis data stream records",
      sentBy: "Lambda, when it has read records from a Kinesis data stream",
      answer: ["KinesisEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html",
      example:
        "for (const { kinesis } of KinesisEvent.parse(payload).Records) console.log(new TextDecoder().decode(kinesis.data));",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:kinesis"] },
        elsewhere: SNS_SPELLING,
      },
      properties: {
        Records: {
          text: "Records of one shard, in the order of their sequence numbers. May be empty in the last call of a tumbling window.",
        },
      },
    },
    KinesisTimeWindowEvent: {
      since: "v1.31.0",
      text: "Records of a Kinesis data stream that belong to one tumbling window, with the state of the window so far.",
      role: "event",
      title: "Kinesis data stream records of a tumbling window",
      sentBy: "Lambda, when it has read records of a tumbling window from a Kinesis data stream",
      answer: ["KinesisTimeWindowEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html",
      example: "const { Records, state, isFinalInvokeForWindow } = KinesisTimeWindowEvent.parse(payload);",
      discriminator: {
        requires: { Records: "array", window: "object" },
        matches: { "Records/*/eventSource": ["aws:kinesis"] },
        // The last call of a window may come without records.
        excludes: { eventSourceARN: [{ includes: ":dynamodb:" }] },
        elsewhere: SNS_SPELLING,
        evidence: ["eventSourceARN"],
      },
    },
    KinesisTimeWindowEventResponse: {
      since: "v1.31.0",
      text: "Answer of the function to Lambda for a tumbling window: the new state, and records that failed.",
      role: "response",
      title: "Kinesis data stream tumbling window state and failed records",
      takenBy: "Lambda, which gives the state to the next call of the window and repeats what failed",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html",
      example:
        "return encodeKinesisTimeWindowEventResponse({ state: { clicks: String(clicks) }, batchItemFailures: [] });",
      properties: {
        batchItemFailures: {
          text: "Records that failed. Lambda goes back to the lowest sequence number among them. Needs ReportBatchItemFailures in the event source mapping.",
        },
      },
    },
    KinesisEventRecord: {
      text: "One record of the stream, and where it was read.",
      properties: {
        awsRegion: { text: "AWS Region of the stream." },
        eventID: { text: "ID of the record: its shard ID, a colon, its sequence number." },
        eventName: { text: 'Always "aws:kinesis:record".' },
        eventSource: { text: 'Always "aws:kinesis".' },
        eventSourceARN: { text: "ARN of the stream that the record was read from." },
        eventVersion: { text: 'Version of the form of this record, such as "1.0".' },
        invokeIdentityArn: { text: "ARN of the execution role by which Lambda read the stream." },
        kinesis: { text: "The record itself." },
      },
    },
    KinesisRecord: {
      text: "The record as it is in the stream: its bytes, key and sequence number.",
      properties: {
        approximateArrivalTimestamp: {
          text: "Time when the stream received the record, about. Sent as seconds since 1970, with a fraction.",
        },
        data: { text: "Bytes of the record, as the producer put them." },
        encryptionType: { text: '"KMS" if the stream is encrypted on the server, "NONE" if not. Often left out.' },
        partitionKey: { text: "Partition key that the producer gave; it decides the shard of the record." },
        sequenceNumber: {
          text: "Sequence number of the record in its shard: a large decimal number, as text. It names the record in batchItemFailures.",
        },
        kinesisSchemaVersion: { text: 'Version of the form of this object, such as "1.0".' },
      },
    },
  },
};
