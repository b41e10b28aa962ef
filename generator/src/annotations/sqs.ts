import type { Annotations } from "./annotation.js";
import { SNS_SPELLING } from "./other-events.js";

export const annotations: Annotations = {
  types: {
    SQSEvent: {
      text: "A batch of messages that Lambda read from an Amazon SQS queue.",
      role: "event",
      title: "Amazon SQS messages",
      sentBy: "Lambda, when it has read messages from an Amazon SQS queue",
      answer: ["SQSEventResponse"],
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html",
      example: "for (const { messageId, body } of SQSEvent.parse(payload).Records) console.log(messageId, body);",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/eventSource": ["aws:sqs"] },
        elsewhere: SNS_SPELLING,
      },
      properties: {
        Records: {
          text: "Messages of the batch. When the function succeeds, those that it does not report as failed are deleted from the queue.",
        },
      },
    },
    SQSMessage: {
      text: "One message of the queue.",
      properties: {
        messageId: { text: "ID of the message, a UUID. It names the message in batchItemFailures." },
        receiptHandle: { text: "Handle of this receipt, for deleting the message or changing its visibility timeout." },
        body: { text: "Text of the message, as the sender sent it." },
        md5OfBody: { text: "MD5 of the body, as hexadecimal text." },
        md5OfMessageAttributes: {
          text: "MD5 of the message attributes, as hexadecimal text. Left out where there are none.",
          optional: {
            documentation: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Message.html",
            reason: "Only messages with attributes have one, as recorded events show",
          },
        },
        attributes: {
          text: "What SQS knows of the message, all as text: SentTimestamp in milliseconds since 1970, ApproximateReceiveCount, SenderId, MessageGroupId and others.",
        },
        messageAttributes: { text: "Attributes by name that the sender gave the message. Empty where there are none." },
        eventSourceARN: { text: "ARN of the queue." },
        eventSource: { text: 'Always "aws:sqs".' },
        awsRegion: { text: "AWS Region of the queue." },
      },
    },
    SQSMessageAttribute: {
      text: "An attribute that the sender gave a message. Either its text or its bytes are set.",
      properties: {
        stringValue: { text: "Value as text, also for numbers. Left out where the value is binary." },
        binaryValue: { text: "Bytes of the value. Left out where the value is text or a number." },
        stringListValues: { text: "Always empty: SQS has no lists of texts yet." },
        binaryListValues: { text: "Always empty: SQS has no lists of bytes yet." },
        dataType: {
          text: '"String", "Number" or "Binary", maybe with an ending that the sender chose, such as "Number.int".',
        },
      },
    },
  },
};
