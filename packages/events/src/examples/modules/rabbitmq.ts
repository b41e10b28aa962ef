import { encodeRabbitMQEvent, type RabbitMQEvent } from "../../../generated/string-null-none/rabbitmq.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface RabbitmqExamples {
  RabbitMQEvent: RabbitMQEvent;
}

export const samples: Samples<RabbitmqExamples> = {
  RabbitMQEvent: {
    payload: {
      eventSource: "aws:rmq",
      eventSourceArn: "arn:aws:mq:eu-west-1:123456789012:broker:shop:b-d7e05c91-3f8a-4b26-90d4-6c1fa2e7b583",
      rmqMessagesByQueue: {
        "orders::/": [
          {
            basicProperties: {
              contentType: "application/json",
              contentEncoding: "utf-8",
              headers: { channel: { bytes: [119, 101, 98] }, attempt: 1 },
              deliveryMode: 2,
              priority: 4,
              correlationId: "order-20417",
              replyTo: "order-replies",
              expiration: "60000",
              messageId: "f6c08d15-9e72-4b3a-85d1-0b7ce4f92a36",
              timestamp: "Mar 14, 2025, 9:26:53 AM",
              type: "OrderPlaced",
              userId: "shop",
              appId: "checkout",
              clusterId: "shop-cluster",
              bodySize: 30,
            },
            redelivered: false,
            data: "eyJvcmRlcklkIjoyMDQxNywidG90YWwiOjU5Ljl9",
          },
        ],
      },
    },
    encode: encodeRabbitMQEvent,
  },
};

/** The examples of `aws-lambda-events/rabbitmq`; see {@link Example}. */
export const example: Example<RabbitmqExamples> = /* @__PURE__ */ exampleOf(samples);
