import { encodeSQSEvent, type SQSEvent } from "../../../generated/string-null-none/sqs.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface SqsExamples {
  SQSEvent: SQSEvent;
}

export const samples: Samples<SqsExamples> = {
  SQSEvent: {
    payload: {
      Records: [
        {
          messageId: "a3e07c95-1d8f-4b62-96c4-f5d0b8e2713a",
          receiptHandle: "c2FtcGxlIHJlY2VpcHQgaGFuZGxlIG9mIGEgbWVzc2FnZSBhYm91dCBvcmRlciAyMDQxNw==",
          body: '{"orderId":20417,"total":59.9}',
          md5OfBody: "a65e6f622bc17b13f99f91e7d94224f1",
          md5OfMessageAttributes: "4eb816cdf8c2dc77960b6b02a425825d",
          attributes: {
            ApproximateReceiveCount: "1",
            ApproximateFirstReceiveTimestamp: "1741944413008",
            SentTimestamp: "1741944413000",
            SenderId: "AROAQ3WLN7KEXSAMPLEID:checkout",
            SequenceNumber: "18887654321098765432",
            MessageGroupId: "orders",
            MessageDeduplicationId: "20417-placed",
            AWSTraceHeader: "Root=1-67d3f61d-7e41b0c95a2f6d8830cb14e7;Sampled=1",
          },
          messageAttributes: {
            channel: { stringValue: "web", stringListValues: [], binaryListValues: [], dataType: "String" },
            thumbnail: { binaryValue: "Ymx1ZSBtdWc=", stringListValues: [], binaryListValues: [], dataType: "Binary" },
          },
          eventSourceARN: "arn:aws:sqs:eu-west-1:123456789012:orders.fifo",
          eventSource: "aws:sqs",
          awsRegion: "eu-west-1",
        },
      ],
    },
    encode: encodeSQSEvent,
  },
};

/**
 * The examples of `aws-lambda-events/sqs`; see {@link Example}. The MD5s are those of the example's own body and
 * attributes: override them, too, if the code under test looks at them.
 */
export const example: Example<SqsExamples> = /* @__PURE__ */ exampleOf(samples);
