import { encodeActiveMQEvent, type ActiveMQEvent } from "../../../generated/string-null-none/activemq.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface ActivemqExamples {
  ActiveMQEvent: ActiveMQEvent;
}

export const samples: Samples<ActivemqExamples> = {
  ActiveMQEvent: {
    payload: {
      eventSource: "aws:mq",
      eventSourceArn: "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-4f7c1e90-2a6d-4c83-b5f1-08d9e637a254",
      messages: [
        {
          messageID:
            "ID:b-4f7c1e90-2a6d-4c83-b5f1-08d9e637a254-1.mq.eu-west-1.amazonaws.com-41873-1741944001122-4:17:1:1:1",
          messageType: "jms/text-message",
          timestamp: 1741944413000,
          deliveryMode: 2,
          correlationID: "order-20417",
          replyTo: "queue://order-replies",
          destination: { physicalName: "orders" },
          redelivered: false,
          type: "OrderPlaced",
          expiration: 1741948013000,
          priority: 4,
          data: "eyJvcmRlcklkIjoyMDQxNywidG90YWwiOjU5Ljl9",
          brokerInTime: 1741944413003,
          brokerOutTime: 1741944413009,
          properties: { channel: "web", attempt: "1" },
        },
      ],
    },
    encode: encodeActiveMQEvent,
  },
};

/** The examples of `aws-lambda-events/activemq`; see {@link Example}. */
export const example: Example<ActivemqExamples> = /* @__PURE__ */ exampleOf(samples);
