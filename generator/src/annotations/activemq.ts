import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    ActiveMQEvent: {
      since: "v1.22.0",
      role: "event",
      title: "Amazon MQ messages from an ActiveMQ broker",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html",
      discriminator: {
        requires: { messages: "array" },
        // Documented and recorded.
        matches: { eventSource: ["aws:amq", "aws:mq"] },
      },
    },
    ActiveMQDestination: {
      properties: {
        physicalName: {
          since: "v1.22.0",
          alias: { name: "physicalname", reason: "What Amazon MQ sends, in its documentation and in recorded events" },
        },
      },
    },
  },
};
