import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    RabbitMQEvent: {
      since: "v1.27.0",
      role: "event",
      title: "Amazon MQ messages from a RabbitMQ broker",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html",
      discriminator: {
        requires: { rmqMessagesByQueue: "object" },
        matches: { eventSource: ["aws:rmq"] },
      },
    },
  },
};
