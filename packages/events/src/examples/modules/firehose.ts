import {
  encodeKinesisFirehoseEvent,
  encodeKinesisFirehoseResponse,
  type KinesisFirehoseEvent,
  type KinesisFirehoseResponse,
} from "../../../generated/string-null-none/firehose.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface FirehoseExamples {
  KinesisFirehoseEvent: KinesisFirehoseEvent;
  KinesisFirehoseResponse: KinesisFirehoseResponse;
}

export const samples: Samples<FirehoseExamples> = {
  KinesisFirehoseEvent: {
    payload: {
      invocationId: "2d8f5e90-c61b-4a73-b0e4-97f1d3c8a562",
      deliveryStreamArn: "arn:aws:firehose:eu-west-1:123456789012:deliverystream/clicks",
      sourceKinesisStreamArn: "arn:aws:kinesis:eu-west-1:123456789012:stream/clicks",
      region: "eu-west-1",
      records: [
        {
          recordId: "4966182037465109283746510293847561029384756102938475600000000",
          approximateArrivalTimestamp: 1741944413000,
          data: "eyJwYWdlIjoiL211Z3MiLCJ2aXNpdG9yIjoidi0zMTgifQ==",
          kinesisRecordMetadata: {
            shardId: "shardId-000000000003",
            partitionKey: "v-318",
            approximateArrivalTimestamp: 1741944412860,
            sequenceNumber: "49661820374651092837465102938475610293847561029384756",
            subsequenceNumber: 0,
          },
        },
      ],
    },
    encode: encodeKinesisFirehoseEvent,
  },

  KinesisFirehoseResponse: {
    payload: {
      records: [
        {
          recordId: "4966182037465109283746510293847561029384756102938475600000000",
          result: "Ok",
          data: "eyJwYWdlIjoiL211Z3MiLCJ2aXNpdG9yIjoidi0zMTgiLCJjb3VudHJ5IjoiSUUifQ==",
          metadata: {
            partitionKeys: { country: "IE" },
            otfMetadata: { destinationDatabaseName: "analytics", destinationTableName: "clicks", operation: "insert" },
          },
        },
      ],
    },
    encode: encodeKinesisFirehoseResponse,
  },
};

/** The examples of `aws-lambda-events/firehose`; see {@link Example}. */
export const example: Example<FirehoseExamples> = /* @__PURE__ */ exampleOf(samples);
