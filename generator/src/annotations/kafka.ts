import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/kafka.go": { sha256: "e0cfdcd69766c9a5", since: "v1.41.0" } },
  types: {
    KafkaEvent: {
      since: "v1.20.0",
      role: "event",
      title: "Apache Kafka records, from Amazon MSK or self-managed",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html",
      discriminator: {
        requires: { records: "object" },
        // The last is how the guide first had the second.
        matches: { eventSource: ["aws:kafka", "SelfManagedKafka", "aws:SelfManagedKafka"] },
      },
      properties: {
        eventSourceArn: {
          optional: {
            documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html",
            reason: "Self-managed Kafka has none",
          },
        },
      },
    },
    JSONNumberBytes: {
      since: "v1.41.0",
      json: {
        form: "wire",
        methods: ["UnmarshalJSON", "MarshalJSON"],
        schema: {
          type: "array",
          items: { type: ["integer", "null"], format: "go-int8", minimum: -128, maximum: 127 },
        },
        acceptsNull: true,
        hasZeroValue: true,
        typescript: "Uint8Array",
        codec: "kafka",
        reason: "Bytes as a list of signed numbers",
      },
    },
  },
};
