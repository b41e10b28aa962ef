import type { Annotations } from "./annotation.js";

const SNS = "https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html";

export const annotations: Annotations = {
  types: {
    SNSEvent: {
      role: "event",
      title: "Amazon SNS notification",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html",
      discriminator: {
        requires: { Records: "array" },
        matches: { "Records/*/EventSource": ["aws:sns"] },
        elsewhere: { "Records/*/EventSource": "Records/*/eventSource" },
      },
    },
    SNSEntity: {
      properties: {
        MessageAttributes: { optional: { documentation: SNS, reason: "Only messages with attributes have some" } },
        Subject: { optional: { documentation: SNS, reason: "Only messages with a subject have one" } },
        SigningCertUrl: {
          alias: {
            name: "SigningCertURL",
            reason: "What SNS sends over HTTP and to subscribed queues; Lambda sends the other",
          },
        },
        UnsubscribeUrl: {
          alias: {
            name: "UnsubscribeURL",
            reason: "What SNS sends over HTTP and to subscribed queues; Lambda sends the other",
          },
        },
      },
    },
    CloudWatchAlarmSNSPayload: {
      since: "v1.19.0",
      role: "payload",
      title: "CloudWatch alarm state change, as the text of an SNS message",
    },
  },
};
