import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/kafka.go": { sha256: "e0cfdcd69766c9a5", since: "v1.41.0" } },
  types: {
    KafkaEvent: {
      since: "v1.20.0",
      text: "A batch of records that Lambda read from topics of Apache Kafka, in Amazon MSK or a cluster of your own.",
      role: "event",
      title: "Apache Kafka records, from Amazon MSK or self-managed",
      sentBy: "Lambda, when it has read records from a topic of Amazon MSK or another Kafka cluster",
      documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html",
      example:
        'for (const { value } of Object.values(KafkaEvent.parse(payload).records).flat()) console.log(Buffer.from(value ?? "", "base64").toString());',
      discriminator: {
        requires: { records: "object" },
        // The last is how the guide first had the second.
        matches: { eventSource: ["aws:kafka", "SelfManagedKafka", "aws:SelfManagedKafka"] },
      },
      properties: {
        eventSource: { text: '"aws:kafka" for Amazon MSK, "SelfManagedKafka" for other clusters.' },
        eventSourceArn: {
          text: "ARN of the Amazon MSK cluster. Left out for other clusters.",
          optional: {
            documentation: "https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html",
            reason: "Self-managed Kafka has none",
          },
        },
        records: {
          text: 'Records by topic and partition, such as "orders-0"; those of a partition are in the order of their offsets.',
        },
        bootstrapServers: { text: "Host names and ports of the brokers, separated by commas." },
      },
    },
    KafkaRecord: {
      text: "One record of a topic. Its key and value are base64 text.",
      properties: {
        topic: { text: "Name of the topic." },
        partition: { text: "Number of the partition in its topic, from 0." },
        offset: { text: "Place of the record in its partition." },
        timestamp: { text: "Time of the record; timestampType says which time. Sent as milliseconds since 1970." },
        timestampType: {
          text: '"CREATE_TIME" if the producer set the timestamp, "LOG_APPEND_TIME" if the broker did.',
        },
        key: { text: "Key of the record, as base64 text. Left out, or sent as null, where the record has no key." },
        value: {
          text: "Value of the record, as base64 text. Left out, or sent as null, where the record has no value, as one that deletes its key.",
        },
        headers: {
          text: "Headers in their order, each an object with one property: the name of the header, with its bytes. A name may come more than once.",
        },
      },
    },
    JSONNumberBytes: {
      since: "v1.41.0",
      text: "Bytes of a header. Kafka events have them as a list of signed numbers, from -128 to 127.",
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
