import type { Annotations } from "./annotation.js";

const FIREHOSE = "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html";
const FIREHOSE_STATUS = "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html";

export const annotations: Annotations = {
  types: {
    KinesisFirehoseEvent: {
      role: "event",
      title: "Amazon Data Firehose records to transform",
      answer: ["KinesisFirehoseResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html",
      discriminator: {
        requires: { records: "array" },
        // Kinesis Data Analytics, and the answer to this event.
        lacks: ["applicationArn", "records/*/result"],
        evidence: ["invocationId", "deliveryStreamArn"],
      },
      properties: {
        sourceKinesisStreamArn: {
          optional: { documentation: FIREHOSE, reason: "Only a delivery stream that reads a Kinesis stream has one" },
        },
      },
    },
    KinesisFirehoseEventRecord: {
      properties: {
        kinesisRecordMetadata: {
          optional: { documentation: FIREHOSE, reason: "Only records of a Kinesis stream have some" },
        },
      },
    },
    KinesisFirehoseResponse: {
      role: "response",
      title: "Amazon Data Firehose records, transformed",
    },
    KinesisFirehoseResponseRecord: {
      properties: {
        // The page demands `data`, too, which samples of AWS leave out of what is dropped.
        recordId: { demanded: { documentation: FIREHOSE_STATUS } },
        result: { demanded: { documentation: FIREHOSE_STATUS } },
      },
    },
  },
};
