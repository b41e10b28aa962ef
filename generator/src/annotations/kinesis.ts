import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  types: {
    KinesisEvent: {
      role: "event",
      title: "Kinesis data stream records",
      answer: ["KinesisEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:kinesis"] },
        elsewhere: SNS_SPELLING,
      },
    },
    KinesisTimeWindowEvent: {
      since: "v1.31.0",
      role: "event",
      title: "Kinesis data stream records of a tumbling window",
      answer: ["KinesisTimeWindowEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html",
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
      role: "response",
      title: "Kinesis data stream tumbling window state and failed records",
    },
  },
};
