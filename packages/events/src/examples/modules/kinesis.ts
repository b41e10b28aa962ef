import {
  encodeKinesisEvent,
  encodeKinesisTimeWindowEvent,
  encodeKinesisTimeWindowEventResponse,
  type KinesisEvent,
  type KinesisTimeWindowEvent,
  type KinesisTimeWindowEventResponse,
} from "../../../generated/string-null-none/kinesis.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface KinesisExamples {
  KinesisEvent: KinesisEvent;
  KinesisTimeWindowEvent: KinesisTimeWindowEvent;
  KinesisTimeWindowEventResponse: KinesisTimeWindowEventResponse;
}

export const samples: Samples<KinesisExamples> = {
  KinesisEvent: {
    payload: {
      Records: [
        {
          kinesis: {
            kinesisSchemaVersion: "1.0",
            partitionKey: "v-318",
            sequenceNumber: "49661820374651092837465102938475610293847561029384757",
            data: "eyJwYWdlIjoiL211Z3MiLCJ2aXNpdG9yIjoidi0zMTgifQ==",
            approximateArrivalTimestamp: 1741944413.381,
            encryptionType: "KMS",
          },
          eventSource: "aws:kinesis",
          eventVersion: "1.0",
          eventID: "shardId-000000000003:49661820374651092837465102938475610293847561029384757",
          eventName: "aws:kinesis:record",
          invokeIdentityArn: "arn:aws:iam::123456789012:role/count-clicks",
          awsRegion: "eu-west-1",
          eventSourceARN: "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks",
        },
      ],
    },
    encode: encodeKinesisEvent,
  },

  KinesisTimeWindowEvent: {
    payload: {
      window: { start: "2025-03-14T09:25:00Z", end: "2025-03-14T09:30:00Z" },
      state: { clicks: "130" },
      shardId: "shardId-000000000003",
      eventSourceARN: "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks",
      isFinalInvokeForWindow: false,
      isWindowTerminatedEarly: false,
      Records: [
        {
          kinesis: {
            kinesisSchemaVersion: "1.0",
            partitionKey: "v-318",
            sequenceNumber: "49661820374651092837465102938475610293847561029384757",
            data: "eyJwYWdlIjoiL211Z3MiLCJ2aXNpdG9yIjoidi0zMTgifQ==",
            approximateArrivalTimestamp: 1741944413.381,
            encryptionType: "KMS",
          },
          eventSource: "aws:kinesis",
          eventVersion: "1.0",
          eventID: "shardId-000000000003:49661820374651092837465102938475610293847561029384757",
          eventName: "aws:kinesis:record",
          invokeIdentityArn: "arn:aws:iam::123456789012:role/count-clicks",
          awsRegion: "eu-west-1",
          eventSourceARN: "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks",
        },
      ],
    },
    encode: encodeKinesisTimeWindowEvent,
  },

  KinesisTimeWindowEventResponse: {
    payload: {
      state: { clicks: "131" },
      batchItemFailures: [{ itemIdentifier: "49661820374651092837465102938475610293847561029384757" }],
    },
    encode: encodeKinesisTimeWindowEventResponse,
  },
};

/** The examples of `aws-lambda-events/kinesis`; see {@link Example}. */
export const example: Example<KinesisExamples> = /* @__PURE__ */ exampleOf(samples);
