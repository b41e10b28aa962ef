import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    KinesisEventResponse: {
      since: "v1.28.0",
      text: "Answer of the function to Lambda for records of a Kinesis data stream: which of them failed.",
      role: "response",
      title: "Kinesis data stream records that failed",
      takenBy: "Lambda, which repeats from the first record that failed",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html",
      example: "return encodeKinesisEventResponse({ batchItemFailures: [{ itemIdentifier: sequenceNumber }] });",
      properties: {
        batchItemFailures: {
          text: "Records that failed; none means all went well. Lambda goes back to the lowest sequence number among them. Needs ReportBatchItemFailures in the event source mapping.",
        },
      },
    },
    KinesisBatchItemFailure: {
      since: "v1.28.0",
      text: "One record of a Kinesis data stream that failed.",
      properties: {
        // An empty or missing identifier fails the whole batch.
        itemIdentifier: {
          text: "Sequence number of the record. Required: an empty one fails the whole batch.",
          demanded: {
            documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html",
            isText: true,
          },
        },
      },
    },
    DynamoDBEventResponse: {
      since: "v1.28.0",
      text: "Answer of the function to Lambda for records of a DynamoDB stream: which of them failed.",
      role: "response",
      title: "DynamoDB stream records that failed",
      takenBy: "Lambda, which repeats from the first record that failed",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html",
      example: "return encodeDynamoDBEventResponse({ batchItemFailures: [{ itemIdentifier: sequenceNumber }] });",
      properties: {
        batchItemFailures: {
          text: "Records that failed; none means all went well. Lambda goes back to the lowest sequence number among them. Needs ReportBatchItemFailures in the event source mapping.",
        },
      },
    },
    DynamoDBBatchItemFailure: {
      since: "v1.28.0",
      text: "One record of a DynamoDB stream that failed.",
      properties: {
        itemIdentifier: {
          text: "Sequence number of the record. Required: an empty one fails the whole batch.",
          demanded: {
            documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html",
            isText: true,
          },
        },
      },
    },
    SQSEventResponse: {
      since: "v1.28.0",
      text: "Answer of the function to Lambda for messages of an Amazon SQS queue: which of them failed.",
      role: "response",
      title: "Amazon SQS messages that failed",
      takenBy: "Lambda, which leaves the messages that failed in the queue and deletes the others",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html",
      example:
        'return encodeSQSEventResponse({ batchItemFailures: failed.map(({ messageId = "" }) => ({ itemIdentifier: messageId })) });',
      properties: {
        batchItemFailures: {
          text: "Messages that failed; none means all went well. They stay in the queue, the others are deleted. Needs ReportBatchItemFailures in the event source mapping.",
        },
      },
    },
    SQSBatchItemFailure: {
      since: "v1.28.0",
      text: "One message of an Amazon SQS queue that failed.",
      properties: {
        itemIdentifier: {
          text: "ID of the message, its messageId. Required: an empty one fails the whole batch.",
          demanded: {
            documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html",
            isText: true,
          },
        },
      },
    },
  },
};
