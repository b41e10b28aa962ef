import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    KinesisEventResponse: {
      since: "v1.28.0",
      role: "response",
      title: "Kinesis data stream records that failed",
    },
    KinesisBatchItemFailure: {
      since: "v1.28.0",
      properties: {
        // An empty or missing identifier fails the whole batch.
        itemIdentifier: {
          demanded: {
            documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html",
            isText: true,
          },
        },
      },
    },
    DynamoDBEventResponse: {
      since: "v1.28.0",
      role: "response",
      title: "DynamoDB stream records that failed",
    },
    DynamoDBBatchItemFailure: {
      since: "v1.28.0",
      properties: {
        itemIdentifier: {
          demanded: {
            documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html",
            isText: true,
          },
        },
      },
    },
    SQSEventResponse: {
      since: "v1.28.0",
      role: "response",
      title: "Amazon SQS messages that failed",
    },
    SQSBatchItemFailure: {
      since: "v1.28.0",
      properties: {
        itemIdentifier: {
          demanded: {
            documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html",
            isText: true,
          },
        },
      },
    },
  },
};
