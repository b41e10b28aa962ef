import { encodeKafkaEvent, type KafkaEvent } from "../../../generated/string-null-none/kafka.js";
import { exampleOf, type Example } from "../example-of.js";
import type { Samples } from "../sample.js";

export interface KafkaExamples {
  KafkaEvent: KafkaEvent;
}

export const samples: Samples<KafkaExamples> = {
  KafkaEvent: {
    payload: {
      eventSource: "aws:kafka",
      eventSourceArn: "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/6b1d9e04-c5f7-4a28-93b0-e7f2d86c1a59-4",
      bootstrapServers:
        "b-1.orders.q7d2xk.c4.kafka.eu-west-1.amazonaws.com:9098,b-2.orders.q7d2xk.c4.kafka.eu-west-1.amazonaws.com:9098",
      records: {
        "orders-0": [
          {
            topic: "orders",
            partition: 0,
            offset: 1583,
            timestamp: 1741944413000,
            timestampType: "CREATE_TIME",
            key: "MjA0MTc=",
            value: "eyJvcmRlcklkIjoyMDQxNywidG90YWwiOjU5Ljl9",
            headers: [{ channel: [119, 101, 98] }],
          },
        ],
      },
    },
    encode: encodeKafkaEvent,
  },
};

/** The examples of `aws-lambda-events/kafka`; see {@link Example}. */
export const example: Example<KafkaExamples> = /* @__PURE__ */ exampleOf(samples);
