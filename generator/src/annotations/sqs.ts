import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  types: {
    SQSEvent: {
      role: "event",
      title: "Amazon SQS messages",
      answer: ["SQSEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:sqs"] },
        elsewhere: SNS_SPELLING,
      },
    },
    SQSMessage: {
      properties: {
        md5OfMessageAttributes: {
          optional: {
            documentation: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Message.html",
            reason: "Only messages with attributes have one, as recorded events show",
          },
        },
      },
    },
  },
};
