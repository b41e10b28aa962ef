import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  types: {
    DynamoDBEvent: {
      role: "event",
      title: "DynamoDB stream records",
      answer: ["DynamoDBEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:dynamodb"] },
        elsewhere: SNS_SPELLING,
      },
    },
    DynamoDBTimeWindowEvent: {
      since: "v1.31.0",
      role: "event",
      title: "DynamoDB stream records of a tumbling window",
      answer: ["DynamoDBTimeWindowEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html",
      discriminator: {
        requires: { Records: "array", window: "object" },
        matches: { "Records/*/eventSource": ["aws:dynamodb"] },
        // The last call of a window may come without records.
        excludes: { eventSourceARN: [{ includes: ":kinesis:" }] },
        elsewhere: SNS_SPELLING,
        evidence: ["eventSourceARN"],
      },
      ambiguousWith: {
        KinesisTimeWindowEvent:
          "The last call of a window may come without records; then neither is identified, and both may be let in",
      },
    },
    DynamoDBTimeWindowEventResponse: {
      since: "v1.31.0",
      role: "response",
      title: "DynamoDB stream tumbling window state and failed records",
    },
  },
};
